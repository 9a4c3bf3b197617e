import { messages } from './messages';
import type { NotePlace, NoteScope } from './note-place';

/** The lists there are from here, the nearest first. */
export function scopesAt(
  place: NotePlace,
  tenantName: (tenant: string) => string,
): readonly { id: NoteScope; label: string }[] {
  const scopes: readonly (readonly [NoteScope, boolean])[] = [
    ['screen', place.screen !== null],
    ['tenant', place.tenant !== null],
    ['record', place.record !== null],
    ['all', true],
    ['trash', true],
  ];
  return scopes
    .filter(([, there]) => there)
    .map(([id]) => ({
      id,
      label: id === 'tenant' && place.tenant ? tenantName(place.tenant) : messages.scope[id],
    }));
}
