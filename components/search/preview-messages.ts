/** Words of the preview of a hit. */
export const messages = {
  preview: 'Preview',
  open: 'Open',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Not copied',
  source: 'Source',
  /** A note that is a title and perhaps some tags. */
  onlyTitle: 'No text yet, only this title.',
  why: 'Why?',
  whyTitle: 'Why this stands here',
};
