import { createRedactor, type Known, type RedactedKind } from '@/lib/redact/redact';
import type { Note } from '../note';

/** What was replaced so far. */
export interface Replaced {
  /** In how many places. */
  places: number;
  /** How many different things, by kind. */
  things: ReadonlyMap<RedactedKind, number>;
}

export interface NoteRedactor {
  /** The note with placeholders, and without the fields of newer versions, which nobody here can judge. */
  redact: (note: Note) => Note;
  replaced: () => Replaced;
}

/** Ids shorter than this would be found inside everything; they are replaced where they stand alone, as the record of a note. */
const SHORTEST_RECORD = 4;

/**
 * Redacts one note after the other, with the same placeholder for the same thing in all of them. What ties a note to the
 * guide (area, screen, entry) stays, and so does its own id, which is random.
 */
export function createNoteRedactor({ tenants = [], records = [] }: Known): NoteRedactor {
  const longRecords = records.filter((id) => id.length >= SHORTEST_RECORD);
  // Angle brackets would be a tag in Markdown and disappear.
  const redactor = createRedactor({ tenants, records: longRecords }, (kind, number) => `[${kind}-${number}]`);
  const { mask, standIn } = redactor;
  return {
    redact: (note) => ({
      id: note.id,
      revision: note.revision,
      title: mask(note.title),
      body: mask(note.body),
      tags: note.tags.map(mask),
      area: note.area,
      screen: note.screen,
      tenant: note.tenant === null ? null : standIn('tenant', note.tenant),
      record: note.record && {
        model: mask(note.record.model),
        id: standIn('record', note.record.id),
      },
      entry: note.entry,
      pinned: note.pinned,
      createdAt: note.createdAt,
      updatedAt: note.updatedAt,
      deletedAt: note.deletedAt,
    }),
    replaced: () => ({ places: redactor.places(), things: redactor.replaced() }),
  };
}
