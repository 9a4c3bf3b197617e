import type { Trouble } from '@/hooks/useRecovery';

const count = (notes: number): string => (notes === 1 ? '1 note' : `${notes} notes`);

/** "212 notes were here", "1 note was here". */
const were = (notes: number): string => `${count(notes)} ${notes === 1 ? 'was' : 'were'} here`;

/** What happened and what is safe, for each kind of trouble; what to do stands on the buttons. */
const what: Record<Trouble['code'], (trouble: Trouble) => string> = {
  'FG-B1': () => 'Close the other Field Guide windows to finish the update. Your notes are safe. (FG-B1)',
  'FG-D1': () => 'The notes could not be opened. Nothing has been deleted. (FG-D1)',
  'FG-D2': ({ expected, readable }) =>
    expected === null || (readable !== null && readable >= expected)
      ? 'The newest notes or changes are missing. Nothing has been deleted. (FG-D2)'
      : `${were(expected)}, ${readable ?? 0} can be read now. Nothing has been deleted. (FG-D2)`,
  'FG-V1': () =>
    'These notes were made by a newer version of Field Guide. They are unchanged. Update Field Guide to open them. (FG-V1)',
};

/** Words of the screen that stands in place of the notes when they cannot be read. */
export const messages = {
  title: 'Your notes',
  what: (trouble: Trouble): string => what[trouble.code](trouble),
  copy: (when: string, notes: number | null) =>
    notes === null ? `There is a copy from ${when}.` : `There is a copy from ${when} with ${count(notes)}.`,
  noCopy: 'There is no copy of these notes on this computer.',
  tryAgain: 'Try again',
  export: 'Export what can be read',
  restore: (when: string) => `Restore the copy from ${when}`,
  restoreAsk: (when: string) =>
    `Bring the notes of ${when} back? They are added to what is here. Nothing that is here is deleted, and a text that is here stays among the earlier texts of its note.`,
  restoreNew:
    'The notes that cannot be opened stay where they are. The copy is put into a new place beside them.',
  more: 'Other ways',
  choose: (when: string, notes: number | null) => (notes === null ? when : `${when}, ${count(notes)}`),
  goOn: (notes: number | null) => (notes ? `Go on with ${count(notes)}` : 'Begin with no notes'),
  goOnAsk:
    'Go on with what can be read now? Nothing is deleted by this, and the copies stay for a while, but this page no longer offers them.',
  cancel: 'Cancel',
  busy: 'This can take a moment…',
  exported: (notes: number, unreadable: number) =>
    unreadable === 0
      ? `${count(notes)} exported.`
      : `${count(notes)} exported. ${unreadable} could not be read and ${unreadable === 1 ? 'is' : 'are'} in the file as stored.`,
  restored: (notes: number) => `${count(notes)} brought back.`,
  failed: 'That did not work. Nothing has been deleted. Try again, or export what can be read.',
};
