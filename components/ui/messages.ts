/** Words of the parts that every page shares. */
export const messages = {
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy',
  crashed: 'Field Guide could not be shown.',
  crashedSafe: 'Your notes are stored and have not been touched. Close and open the panel to try again.',
  crashedReload: 'Try again',
};
