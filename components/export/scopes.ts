import type { NotePlace } from '@/components/notes/note-place';
import type { ExportFormat, ExportScope } from '@/hooks/useExport';
import { messages } from './messages';

export type ScopeId = 'selected' | 'screen' | 'record' | 'tenant' | 'area' | 'all' | 'trash';

/** What can be exported from here, the nearest first. */
export function scopesAt(
  place: NotePlace,
  selected: readonly string[] | undefined,
  format: ExportFormat,
  tenantName: (tenant: string) => string,
): readonly { id: ScopeId; label: string }[] {
  const { screen, area, tenant, record } = place;
  const words = messages.scopes;
  const all: (false | { id: ScopeId; label: string })[] = [
    selected !== undefined && { id: 'selected', label: words.selected(selected.length) },
    screen !== null && { id: 'screen', label: words.screen },
    record !== null && { id: 'record', label: words.record },
    tenant !== null && { id: 'tenant', label: tenantName(tenant) },
    area !== null && { id: 'area', label: words.area(area.name) },
    { id: 'all', label: format === 'backup' ? words.everything : words.all },
    { id: 'trash', label: words.trash },
  ];
  return all.filter((scope) => scope !== false);
}

/** The notes of a choice; what the place no longer has falls back to all. A backup of all is one of everything. */
export function toScope(
  id: ScopeId,
  { screen, area, tenant, record }: NotePlace,
  selected: readonly string[] | undefined,
  format: ExportFormat,
): ExportScope {
  if (id === 'selected' && selected) return { ids: selected };
  if (id === 'screen' && screen) return { scope: id, screen: screen.id, area: area?.id ?? null };
  if (id === 'record' && record) return { scope: id, record };
  if (id === 'tenant' && tenant !== null) return { scope: id, tenant };
  if (id === 'area' && area) return { scope: id, area: area.id };
  if (id === 'trash') return { scope: id };
  return { scope: format === 'backup' ? 'everything' : 'all' };
}
