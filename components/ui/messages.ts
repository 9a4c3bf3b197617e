const COUNT = new Intl.PluralRules('en-GB');

/** Words of the parts that every page shares. */
export const messages = {
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy',
  undo: 'Undo',
  /** `count` things of a kind, named in the plural. */
  unreadable: (count: number, things: string) =>
    `${count} of the kept ${things} cannot be read by this version; ${COUNT.select(count) === 'one' ? 'it stays' : 'they stay'} stored.`,
  crashed: 'Field Guide could not be shown.',
  crashedSafe: 'Your notes are stored and have not been touched. Close and open the panel to try again.',
  crashedReload: 'Try again',
};
