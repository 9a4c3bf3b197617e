import { areaList } from '@/content/areas';
import { screenName } from '@/content/screens';
import { useTenantName } from '@/components/passport/useTenantName';
import type { NoteFields } from '@/lib/notes/note';
import { messages } from './messages';

/** Everything a note is tied to, by the names that people know. */
export function useTieNames(): (fields: NoteFields) => string[] {
  const tenantName = useTenantName();
  return ({ screen, area, tenant, record, entry }) => [
    ...(screen === null ? [] : [nameOfScreen(screen)]),
    ...(area === null ? [] : [nameOfArea(area)]),
    ...(tenant === null ? [] : [tenantName(tenant)]),
    ...(record === null ? [] : [messages.recordOf(record.model)]),
    ...(entry === null ? [] : [messages.tie.entry]),
  ];
}

/** A screen that the guide has no more keeps its id. */
export const nameOfScreen = (id: string): string => screenName(id) || id;

export const nameOfArea = (id: string): string => areaList.find((area) => area.id === id)?.name ?? id;
