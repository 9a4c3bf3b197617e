import { type NoteFields, toFields } from '@/lib/notes/note';
import type { NotePlace } from './note-place';

/** A new note from here: tied to the screen and the tenant, and to the record only when the user says so. */
export function newNoteAt({ screen, area, tenant }: NotePlace): NoteFields {
  return toFields({ screen: screen?.id ?? null, area: area?.id ?? null, tenant });
}
