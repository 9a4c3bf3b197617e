import { useEffect } from 'react';
import { areaList } from '@/content/areas';
import type { Area, Entry } from '@/content/types';
import { areaOfEntry } from '@/lib/guide/area-of-entry';
import { requestArea, useAllAreas, useArea } from './useGuide';

/** An entry with the area it stands in. */
export interface ShelvedEntry {
  entry: Entry;
  area: Area;
}

/**
 * One entry, loaded when it is first asked for; `null` until then, and where there is none.
 *
 * @param id - `null` asks for nothing.
 */
export function useEntry(id: string | null): ShelvedEntry | null {
  const { area } = useArea(id === null ? null : areaOfEntry(id));
  return area && shelvedIn(area, id);
}

/** Long enough that nothing is loaded for a list that is gone with the next key. */
const REST_MS = 300;

/**
 * Finds entries by id among the areas that are loaded. Areas that are not are asked for only when the list has rested: it
 * is for what may come later.
 *
 * @param ids - The entries that are shown.
 */
export function useEntriesLater(ids: readonly string[]): (id: string) => ShelvedEntry | null {
  const { areas } = useAllAreas(false);
  const homes = [...new Set(ids.map(areaOfEntry))].sort().join('');
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const { id } of areaList) if (homes.includes(id)) void requestArea(id);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [homes]);
  return (id) => {
    const area = areas.find((some) => some.id === areaOfEntry(id));
    return area ? shelvedIn(area, id) : null;
  };
}

function shelvedIn(area: Area, id: string | null): ShelvedEntry | null {
  const entry = area.entries.find((some) => some.id === id);
  return entry ? { area, entry } : null;
}
