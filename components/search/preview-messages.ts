/** Words of the preview of a hit, and why it stands where it does. */
export const messages = {
  preview: 'Preview',
  open: 'Open',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Not copied',
  source: 'Source',
  why: 'Why?',
  whyTitle: 'Why this stands here',
  because: {
    title: (words: string) => `Its title has ${words}.`,
    text: 'What you typed stands in its text or its other names.',
    suggested: 'It is among what matters most here.',
    opened: (times: number) => (times === 1 ? 'You opened it lately.' : `You opened it ${times} times.`),
    screen: 'It belongs to the screen you are on.',
    area: 'It belongs to the area you are in.',
    misfit: (what: string) => `It stands lower, because it does not hold here: ${what}.`,
    note: 'It is a note of yours.',
  },
};
