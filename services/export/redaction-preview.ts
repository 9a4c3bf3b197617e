import { createNoteRedactor, type Replaced } from '@/lib/notes/export/redact-note';
import type { Note } from '@/lib/notes/note';
import { toNote } from '../notes-db/schema';
import { chosenIds, chosenRows, type Dates, type ExportScope } from './choose-notes';
import { readKnownNames } from './known-names';
import { createPace } from './pace';

/** What a redacted export will look like. */
export interface RedactionPreview {
  /** The first notes, as they will stand in the file. */
  first: readonly Note[];
  /** In all notes looked at so far. */
  replaced: Replaced;
  done: number;
  total: number;
}

const SHOWN = 3;

/**
 * Redact the notes of a scope without writing them anywhere, to see what it does.
 *
 * @param onChange - Told soon, with the first notes; then now and then; at the end with `done === total`.
 * @param signal - Stops it; the promise rejects with the signal's reason.
 */
export async function previewRedaction(
  scope: ExportScope,
  dates: Dates,
  onChange: (preview: RedactionPreview) => void,
  signal: AbortSignal,
): Promise<void> {
  const ids = await chosenIds(scope, dates, 'list');
  const redactor = createNoteRedactor(await readKnownNames());
  const first: Note[] = [];
  let done = 0;
  const tell = () => {
    const { places, things } = redactor.replaced();
    onChange({ first: [...first], replaced: { places, things: new Map(things) }, done, total: ids.length });
  };
  const pace = createPace(signal, tell);
  for await (const row of chosenRows(ids, dates)) {
    const note = row && toNote(row);
    const redacted = note && redactor.redact(note);
    if (redacted && first.length < SHOWN) first.push(redacted);
    done += 1;
    await pace.rest();
  }
  signal.throwIfAborted();
  done = ids.length;
  tell();
}
