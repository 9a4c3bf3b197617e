import { useEffect, useSyncExternalStore } from 'react';
import { areaList, loadArea, type AreaMeta } from '@/content/areas';
import { errorName } from '@/lib/error-name';
import type { Area, AreaId } from '@/content/types';

/** Packaged text can fail to load only if the installation is damaged; then the rest of the page still works. */
export type LoadStatus = 'loading' | 'ready' | 'failed';

const areas = new Map<AreaId, Area | 'failed'>();
const underWay = new Map<AreaId, Promise<void>>();
const listeners = new Set<() => void>();
let all: readonly Area[] = [];

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Load an area once a page; after a failure the next one who asks tries again. */
function request(id: AreaId): Promise<void> {
  const known = underWay.get(id);
  if (known) return known;
  const loading = loadArea(id)
    .then((area) => keep(id, area))
    .catch((cause: unknown) => {
      underWay.delete(id);
      keep(id, 'failed');
      console.error('Field Guide: an area of the guide could not be loaded.', id, errorName(cause));
    });
  underWay.set(id, loading);
  return loading;
}

function keep(id: AreaId, outcome: Area | 'failed'): void {
  areas.set(id, outcome);
  all = areaList.flatMap((meta) => {
    const area = areas.get(meta.id);
    return area === undefined || area === 'failed' ? [] : [area];
  });
  for (const listener of listeners) listener();
}

/** One area, loaded where it was not; `null` where it cannot be. */
export async function requestArea(id: AreaId): Promise<Area | null> {
  await request(id);
  const area = areas.get(id);
  return area === undefined || area === 'failed' ? null : area;
}

/** Ask for all areas without waiting; `useAllAreas` tells when they are there. */
export const requestAllAreas = (): Promise<unknown> => Promise.all(areaList.map(({ id }) => request(id)));

/**
 * One area of the guide, loaded when it is first asked for and then kept as long as the page lives.
 *
 * @param id - `null` asks for nothing: then the status is `ready` and the area `null`.
 */
export function useArea(id: AreaId | null): { status: LoadStatus; area: Area | null } {
  const known = useSyncExternalStore(subscribe, () => (id === null ? null : areas.get(id)));
  useEffect(() => {
    if (id !== null) void request(id);
  }, [id]);
  if (known === undefined) return { status: 'loading', area: null };
  return known === 'failed' ? { status: 'failed', area: null } : { status: 'ready', area: known };
}

/**
 * The whole guide in order of the areas' letters; the same array until another area arrives.
 *
 * An area that failed is left out; `failed` means that none could be loaded.
 *
 * @param wanted - `false` loads nothing yet.
 */
export function useAllAreas(wanted = true): { status: LoadStatus; areas: readonly Area[] } {
  const loaded = useSyncExternalStore(subscribe, () => all);
  const settled = useSyncExternalStore(subscribe, () => areaList.every(({ id }) => areas.has(id)));
  useEffect(() => {
    if (wanted) void requestAllAreas();
  }, [wanted]);
  if (!settled) return { status: 'loading', areas: loaded };
  return { status: loaded.length > 0 ? 'ready' : 'failed', areas: loaded };
}

/** The twelve areas by name, without loading any of them. */
export const useAreaList = (): readonly AreaMeta[] => areaList;
