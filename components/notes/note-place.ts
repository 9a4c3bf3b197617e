import type { AreaId } from '@/content/types';
import type { NoteFilter } from '@/lib/notes/filter';
import type { NoteRecord } from '@/lib/notes/note';

/** What a note can be tied to from where the user is. */
export interface NotePlace {
  screen: { id: string; name: string } | null;
  area: { id: AreaId; name: string } | null;
  tenant: string | null;
  record: NoteRecord | null;
}

export type NoteScope = 'screen' | 'tenant' | 'record' | 'all' | 'trash';

/** The filter of a list; what the place does not have falls back to all notes. */
export function filterAt(scope: NoteScope, { screen, area, tenant, record }: NotePlace): NoteFilter {
  if (scope === 'screen' && screen) return { scope, screen: screen.id, area: area?.id ?? null };
  if (scope === 'tenant' && tenant) return { scope, tenant };
  if (scope === 'record' && record) return { scope, record };
  return scope === 'trash' ? { scope } : { scope: 'all' };
}
