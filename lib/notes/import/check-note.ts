import { IMPORT_LIMITS } from '../import-limits';
import { type Note, noteSchema } from '../note';
import { ImportRefused } from './refusal';

const known = Object.keys(noteSchema.shape);

/**
 * Make a note of what a file says is one, field by field.
 *
 * Fields of newer versions are kept as they are, as saving keeps them: they were read by `parseJson`, so no key of
 * theirs means anything to the machinery of objects.
 *
 * @throws ImportRefused - `note-form`, `too-long` or `too-many-tags`, with the name of the field.
 */
export function checkNote(value: unknown): Note {
  const parsed = noteSchema.safeParse(value);
  if (!parsed.success) throw refusalOf(parsed.error.issues[0]);
  const note = parsed.data;
  refuseImplausible(note);
  const newer = Object.entries(value as Record<string, unknown>).filter(([key]) => !known.includes(key));
  // The record is taken whole from the file, not from the schema's copy: it may have newer fields too.
  const { record } = value as Pick<Note, 'record'>;
  return Object.fromEntries([...newer, ...Object.entries({ ...note, record })]) as unknown as Note;
}

/** What the schema allows, and no note has: it would be first in every list for ever, or be unreadable after a save. */
function refuseImplausible(note: Note): void {
  if (note.revision > IMPORT_LIMITS.revision) throw new ImportRefused('note-form', { field: 'revision' });
  const field = (['createdAt', 'updatedAt', 'deletedAt'] as const).find(
    (name) => (note[name] ?? 0) > IMPORT_LIMITS.latest,
  );
  if (field) throw new ImportRefused('note-form', { field });
}

interface Issue {
  code?: string;
  path: readonly PropertyKey[];
  maximum?: number | bigint;
  origin?: string;
}

function refusalOf(issue: Issue | undefined): ImportRefused {
  // Only names of our own: a key of the file could be anything.
  const named = known.find((name) => name === issue?.path[0]) ?? null;
  if (issue?.code !== 'too_big' || (issue.origin !== 'string' && issue.origin !== 'array')) {
    return new ImportRefused('note-form', { field: named });
  }
  const limit = Number(issue.maximum);
  return issue.origin === 'array'
    ? new ImportRefused('too-many-tags', { field: named, limit })
    : new ImportRefused('too-long', { field: named, limit });
}
