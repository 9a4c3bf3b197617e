import { useEffect, useEffectEvent } from 'react';
import type { Shelf } from '@/components/entries/shelf';
import type { useRuns } from '@/hooks/useRuns';
import { useSessionState } from '@/hooks/useSessionState';
import type { Run } from '@/lib/journal/rows';

/** Where the focus goes when a run appears. */
export type RunFocus = 'step' | 'name';

interface Viewed {
  id: string;
  /** The area it is of: elsewhere its place is taken by the list. */
  area: string;
  /** Asked for in the same moment: any other entry asked for later shows the list again. */
  target: string | null;
  /** `null` once it is there. */
  focus: RunFocus | null;
}

/** The run that stands in place of the list, if one does; kept while the panel is open, for each tenant. */
export function useRunInView(shelf: Shelf, runs: ReturnType<typeof useRuns>) {
  const { targetId, area, onGoTo, beside } = shelf;
  const [viewed, setViewed] = useSessionState<Viewed | null>(`run:${beside.tenantKey ?? ''}`, null);
  const run = [...runs.open, ...runs.finished].find(
    (each) => each.id === viewed?.id && each.area === area.id,
  );
  const giveWay = useEffectEvent((target: string) => {
    if (viewed && viewed.target !== target) setViewed(null);
  });
  useEffect(() => {
    if (targetId !== null) giveWay(targetId);
  }, [targetId]);
  const isMissing = viewed?.area === area.id && run === undefined;
  return {
    run: run ?? null,
    /** A run was in view here before the page was loaded again: it is not read yet. */
    isAwaited: isMissing && runs.status === 'loading',
    /** The run that was in view was removed in another window. */
    isGone: isMissing && runs.status === 'ready',
    focus: viewed?.focus ?? null,
    onFocused: () => viewed && setViewed({ ...viewed, focus: null }),
    /** Shows a run, in its area. */
    view: ({ id, area: home, bookmark, steps }: Run, focus: RunFocus = 'step') => {
      const step = bookmark ?? steps[0] ?? null;
      const goes = home !== area.id && step !== null;
      setViewed({ id, area: home, target: goes ? step : targetId, focus });
      if (goes) onGoTo(step);
    },
    leave: () => setViewed(null),
  };
}
