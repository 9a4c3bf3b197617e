import type { ErrorCode } from './errors';

/** What stands where a note has no title and no text. */
export const UNTITLED = 'Untitled note';

/** Said of the second text when both are kept. */
export const otherVersionTitle = (title: string): string => `${title} (other version)`;

/** What happened, what is safe, what to do. */
const errorTexts: Record<ErrorCode, string> = {
  'FG-Q1':
    'This note is not saved: the disk is full. Your other notes are safe, and the text stays here. Free some space, then press Save.',
  'FG-W1': 'This note is not saved yet. The text stays here. Press Save to try again, or copy it.',
  'FG-C1': 'This note was changed in another window. Both versions are kept.',
  'FG-D1': 'The notes could not be opened. Nothing has been deleted. Try again.',
  'FG-D2':
    'Fewer notes can be read than were here. Nothing has been deleted. Open the Notes tab to bring them back.',
  'FG-V1':
    'These notes were made by a newer version of Field Guide. They are unchanged. Update Field Guide to open them.',
  'FG-B1': 'Close the other Field Guide windows to finish the update. Your notes are safe.',
  'FG-L1':
    'This note is not saved: it is too long or has too many tags. The text stays here. Split it into two notes, then press Save.',
  'FG-L2':
    'These notes are too large for one zip file. Nothing was exported and the notes are unchanged. Choose fewer notes.',
  'FG-X1': 'The file was not written. Your notes are unchanged. Try again, or choose another place for it.',
  'FG-X2':
    'The file was not written: the disk is full. Your notes are unchanged. Free some space, then export again.',
};

/** The sentence the user sees for a failure, with its code at the end. */
export const errorText = (code: ErrorCode): string => `${errorTexts[code]} (${code})`;
