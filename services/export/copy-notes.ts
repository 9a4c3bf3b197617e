import { htmlNote } from '@/lib/notes/export/html';
import { markdownFileNote } from '@/lib/notes/export/markdown';
import { createNoteRedactor } from '@/lib/notes/export/redact-note';
import type { Note } from '@/lib/notes/note';
import { toNote } from '../notes-db/schema';
import { ALWAYS, chosenIds, chosenRows, type Dates, type ExportScope } from './choose-notes';
import { readKnownNames } from './known-names';
import { createPace } from './pace';

/** Rich text keeps headings, lists and links in a mail or a document; Markdown is text that shows its marks. */
export type CopyForm = 'markdown' | 'rich-text';

export interface CopyOptions {
  scope: ExportScope;
  dates?: Dates;
  redact?: boolean;
}

/** More is no clipboard's work; a file is. */
export const MOST_COPIED = 200;

/**
 * Put notes on the clipboard, at most `MOST_COPIED` of them. Call it in the handler of a click, before anything is
 * awaited. Rich text comes with its Markdown beside it, for programs that take plain text only.
 *
 * @returns How many notes were copied.
 */
export async function copyNotes(form: CopyForm, options: CopyOptions): Promise<number> {
  const notes = readNotes(options);
  const blob = (type: string, toText: (note: Note) => string) =>
    notes.then((read) => new Blob([read.map(toText).join('').trim()], { type }));
  const plain = blob('text/plain', (note) => markdownFileNote(note).replace(/^\n---\n\n/, '\n'));
  // The browser must be asked now, while the click counts; it waits for what is to come.
  const item =
    form === 'rich-text'
      ? { 'text/plain': plain, 'text/html': blob('text/html', htmlNote) }
      : { 'text/plain': plain };
  await navigator.clipboard.write([new ClipboardItem(item)]);
  return (await notes).length;
}

async function readNotes({ scope, dates = ALWAYS, redact }: CopyOptions): Promise<Note[]> {
  const redactor = redact ? createNoteRedactor(await readKnownNames()) : null;
  const pace = createPace(undefined, () => undefined);
  const notes: Note[] = [];
  for await (const row of chosenRows(await chosenIds(scope, dates, 'list'), dates)) {
    const note = row && toNote(row);
    if (note) notes.push(redactor ? redactor.redact(note) : note);
    if (notes.length === MOST_COPIED) break;
    await pace.rest();
  }
  return notes;
}
