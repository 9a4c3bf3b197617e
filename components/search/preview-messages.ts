/** Words of the preview of a hit. */
export const messages = {
  preview: 'Preview',
  open: 'Open',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Not copied',
  source: 'Source',
  why: 'Why?',
  whyTitle: 'Why this stands here',
};
