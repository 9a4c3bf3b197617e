import type { AreaId } from '@/content/types';
import type { NoteFilter } from '@/lib/notes/filter';
import { type NoteFields, type NoteRecord, toFields } from '@/lib/notes/note';
import { messages } from './messages';

/** What a note can be tied to from where the user is. */
export interface NotePlace {
  screen: { id: string; name: string } | null;
  area: { id: AreaId; name: string } | null;
  tenant: string | null;
  record: NoteRecord | null;
}

export type NoteScope = 'screen' | 'tenant' | 'record' | 'all' | 'trash';

/** The lists there are from here, the nearest first. */
export function scopesAt(place: NotePlace): readonly { id: NoteScope; label: string }[] {
  const scopes: readonly (readonly [NoteScope, boolean])[] = [
    ['screen', place.screen !== null],
    ['tenant', place.tenant !== null],
    ['record', place.record !== null],
    ['all', true],
    ['trash', true],
  ];
  return scopes
    .filter(([, there]) => there)
    .map(([id]) => ({ id, label: id === 'tenant' && place.tenant ? place.tenant : messages.scope[id] }));
}

/** The filter of a list; what the place does not have falls back to all notes. */
export function filterAt(scope: NoteScope, { screen, area, tenant, record }: NotePlace): NoteFilter {
  if (scope === 'screen' && screen) return { scope, screen: screen.id, area: area?.id ?? null };
  if (scope === 'tenant' && tenant) return { scope, tenant };
  if (scope === 'record' && record) return { scope, record };
  return scope === 'trash' ? { scope } : { scope: 'all' };
}

/** A new note from here: tied to the screen and the tenant, and to the record only when the user says so. */
export function newNoteAt({ screen, area, tenant }: NotePlace): NoteFields {
  return toFields({ screen: screen?.id ?? null, area: area?.id ?? null, tenant });
}
