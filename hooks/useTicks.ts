import type { AreaId } from '@/content/types';
import { useSessionState } from './useSessionState';

/** What the user has said of one step: done, and the value seen where the step asks for one. */
export interface Tick {
  done: boolean;
  value: string;
}

export type Ticks = Readonly<Record<string, Tick>>;

const NONE: Ticks = {};

/** Ticks of an area's checklists in one tenant, by entry id; kept while the panel is open. */
export function useTicks(tenant: string | null, area: AreaId) {
  const [ticks, setTicks] = useSessionState<Ticks>(`ticks:${tenant ?? ''}:${area}`, NONE);
  return {
    ticks,
    setTick: (entryId: string, tick: Tick) => setTicks({ ...ticks, [entryId]: tick }),
    clear: () => setTicks(NONE),
  };
}
