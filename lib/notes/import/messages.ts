/** Words of the gate. Apart from those of the notes, which every page loads at its start. */
import type { FieldGuideError } from '../errors';
import { type Refusal, refusalCodes, type RefusalReason } from './refusal';
import { visibleName } from './visible-name';

const MIB = 1024 * 1024;

type Say = (refusal: Refusal) => string;

const number = (value: number | null): string => (value ?? 0).toLocaleString('en-GB');
const size = (value: number | null): string => `${number((value ?? 0) / MIB)} MiB`;
const field = (refusal: Refusal): string => refusal.field ?? 'the note';

/** What is wrong, as the end of a sentence that has named the file. */
const reasons: Record<RefusalReason, Say> = {
  'file-empty': () => 'there is nothing in it',
  'file-too-large': ({ limit }) => `it is larger than ${size(limit)}`,
  'files-too-large': ({ limit }) => `the files are larger than ${size(limit)} together`,
  'too-many-files': ({ limit }) => `there are more than ${number(limit)} files`,
  'kind-unknown': () => 'it is no backup of Field Guide, no Markdown and no CSV',
  'zip-damaged': () => 'the archive is damaged',
  'zip-64': () => 'the archive has a form for very large files, which is not read',
  'zip-too-many-entries': ({ limit }) =>
    `the archive holds more than ${number(limit)} files; unpack it and choose the folder instead`,
  'zip-encrypted': () => 'it is encrypted',
  'zip-method': () => 'it is packed in a way that is not read',
  'zip-link': () => 'it is a link, not a file',
  'zip-nested': () =>
    'it is an archive inside an archive; unpack the outer one and choose the folder instead',
  'zip-overlap': () => 'it shares its bytes with another file of the archive',
  'zip-name': () => 'its name is not that of a plain file',
  'zip-name-twice': () => 'the archive holds this name twice',
  'zip-too-large': ({ limit }) => `the archive unpacks to more than ${size(limit)}`,
  'zip-entry-too-large': ({ limit }) => `it unpacks to more than ${size(limit)}`,
  'zip-ratio': ({ limit }) => `it unpacks to more than ${number(limit)} times its size`,
  'zip-differs': () => 'it is not what the archive says of it',
  'not-utf-8': () => 'it is not text in UTF-8',
  'line-too-long': ({ limit }) => `this is longer than ${size(limit)}`,
  'not-json': () => 'this is not JSON',
  'too-deep': ({ limit }) => `this has more than ${number(limit)} lists inside each other`,
  'forbidden-key': () => 'this has a name in it that no note has',
  'csv-quotes': () => 'the quotes of this table do not match',
  'csv-cells': ({ limit }) => `this row does not have ${number(limit)} cells`,
  'manifest-form': () => 'this is not what a backup says of itself',
  'format-newer': () => 'it was made by a newer version of Field Guide; update it to read this file',
  'file-unlisted': () => 'the manifest of the backup does not know this file',
  'file-missing': () => 'the backup lacks this file',
  'note-form': (refusal) => `${field(refusal)} is not as a note has it`,
  'csv-header': () => 'no column is called title or body',
  'too-long': (refusal) => `${field(refusal)} is longer than ${number(refusal.limit)} characters`,
  'too-many-tags': ({ limit }) => `there are more than ${number(limit)} tags`,
  'id-twice': () => 'this note is in it twice',
  'too-many-notes': ({ limit }) => `there are more than ${number(limit)} notes`,
  'count-differs': () => 'there are not as many notes as the manifest says',
  'size-differs': () => 'it is not as long as the manifest says',
  'hash-differs': () => 'it was changed after it was written',
  'nothing-in-it': () => 'there is no note in it',
  'row-unreadable': () => 'this note could not be read when the backup was made, and cannot be read now',
  'notes-changed': () => 'a note was changed while you were choosing; choose the file again',
  stalled: () => 'reading it came to a halt',
  'read-failed': () => 'it could not be read',
  'no-copy': () => 'no copy of your notes could be made first; free some space, then try again',
};

/** Said when a whole file is refused. */
export function refusedText(refusal: Refusal): string {
  return `This file was not imported; your notes are unchanged. ${partText(refusal)}`;
}

/** Said of one part of a file: where, what, and the code. */
export function partText(refusal: Refusal): string {
  const { file, line, reason } = refusal;
  const where = [file === '' ? null : visibleName(file), line === null ? null : `line ${line}`]
    .filter((part) => part !== null)
    .join(', ');
  const what = reasons[reason](refusal);
  const sentence = where === '' ? `${what.charAt(0).toUpperCase()}${what.slice(1)}` : `${where}: ${what}`;
  return `${sentence}. (${refusalCodes[reason]})`;
}

/** Said when the notes could not be read or written. */
export function failedText({ code }: Pick<FieldGuideError, 'code'>): string {
  const what =
    code === 'FG-Q1'
      ? 'The disk is full. Free some space, then try again.'
      : 'The notes could not be reached. Try again.';
  return `Nothing was imported; your notes are unchanged. ${what} (${code})`;
}
