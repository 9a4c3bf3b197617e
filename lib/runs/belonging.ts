import type { Run } from '@/lib/journal/rows';

/** The runs as one tenant sees them. */
export interface TenantRuns {
  /** Under way or held, the one worked on last first. */
  open: readonly Run[];
  /** The one finished last first. */
  finished: readonly Run[];
  /** Under way in another tenant: what is ticked in this one might be meant for there. */
  elsewhere: readonly Run[];
}

/** What makes a run the one of the checklist in view. */
export type ListPlace = Pick<Run, 'tenant' | 'screen' | 'record' | 'area' | 'list'>;

/** Sort runs out for a tenant: of another's only that they are under way is ever told. */
export function runsOfTenant(runs: readonly Run[], tenant: string | null): TenantRuns {
  const own = runs.filter((run) => run.tenant === tenant);
  return {
    open: own.filter(({ status }) => status !== 'finished').toSorted((a, b) => b.updatedAt - a.updatedAt),
    finished: own
      .filter(({ status }) => status === 'finished')
      .toSorted((a, b) => (b.finishedAt ?? 0) - (a.finishedAt ?? 0)),
    elsewhere: runs.filter(
      (run) => run.status === 'open' && run.tenant !== tenant && run.tenant !== null && tenant !== null,
    ),
  };
}

/** The run that a tick in this list belongs to: the one under way here that was worked on last. */
export function runOfList(runs: readonly Run[], place: ListPlace): Run | null {
  const here = runs.filter(
    (run) =>
      run.status === 'open' &&
      run.tenant === place.tenant &&
      run.area === place.area &&
      run.list === place.list &&
      run.screen === place.screen &&
      run.record?.id === place.record?.id,
  );
  return here.toSorted((a, b) => b.updatedAt - a.updatedAt)[0] ?? null;
}
