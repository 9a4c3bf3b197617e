import { useMemo } from 'react';
import { screenRow } from '@/content/screens';
import { runsOfTenant, type TenantRuns } from '@/lib/runs/belonging';
import { useJournal } from './useJournal';

/** The runs as the tenant in view sees them, kept up to date with every window. */
export function useRuns(tenant: string | null): TenantRuns & { status: 'loading' | 'ready' | 'failed' } {
  const { status, rows } = useJournal('runs');
  return useMemo(() => ({ status, ...runsOfTenant(rows, tenant) }), [status, rows, tenant]);
}

/** The ids by which steps name a screen: its own, and that of the other app's screen that stands for it. */
export const idsOfScreen = (screen: string): readonly string[] => [
  screen,
  screenRow(screen)?.sameAs ?? screen,
];
