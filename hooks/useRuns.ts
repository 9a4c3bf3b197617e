import { useMemo } from 'react';
import { screenRow } from '@/content/screens';
import { runsOfTenant, type TenantRuns } from '@/lib/runs/belonging';
import { useJournal } from './useJournal';

export interface Runs extends TenantRuns {
  status: 'loading' | 'ready' | 'failed';
  /** How many are kept that this version cannot read, whichever tenant they belong to. */
  unreadable: number;
}

/** The runs as the tenant in view sees them, kept up to date with every window. */
export function useRuns(tenant: string | null): Runs {
  const { status, rows, unreadable } = useJournal('runs');
  return useMemo(
    () => ({ status, unreadable, ...runsOfTenant(rows, tenant) }),
    [status, unreadable, rows, tenant],
  );
}

/** The ids by which steps name a screen: its own, and that of the other app's screen that stands for it. */
export const idsOfScreen = (screen: string): readonly string[] => [
  screen,
  screenRow(screen)?.sameAs ?? screen,
];
