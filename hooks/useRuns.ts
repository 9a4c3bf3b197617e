import { useEffect, useMemo } from 'react';
import { screenRow } from '@/content/screens';
import type { Run } from '@/lib/journal/rows';
import { runsOfTenant, type TenantRuns } from '@/lib/runs/belonging';
import { useJournal } from './useJournal';

/** As they were read last in this page: a tab that is shown again stands there with its ticks at once. */
let lastRead: readonly Run[] | null = null;

/** The runs as the tenant in view sees them, kept up to date with every window. */
export function useRuns(tenant: string | null): TenantRuns & { status: 'loading' | 'ready' | 'failed' } {
  const reading = useJournal('runs');
  const isKnown = reading.status === 'loading' && lastRead !== null;
  const status = isKnown ? 'ready' : reading.status;
  const rows = isKnown && lastRead ? lastRead : reading.rows;
  useEffect(() => {
    if (reading.status === 'ready') lastRead = reading.rows;
  }, [reading]);
  return useMemo(() => ({ status, ...runsOfTenant(rows, tenant) }), [status, rows, tenant]);
}

/** Forget what was read: for tests, where pages come and go in one process. */
export const forgetRuns = (): void => {
  lastRead = null;
};

/** The ids by which steps name a screen: its own, and that of the other app's screen that stands for it. */
export const idsOfScreen = (screen: string): readonly string[] => [
  screen,
  screenRow(screen)?.sameAs ?? screen,
];
