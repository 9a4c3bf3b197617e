import { useEffect } from 'react';
import { verdictId } from '@/lib/verdicts/status';
import { countOpening, watchOpenings } from '@/services/openings';
import { sharedValue } from './shared-value';

/** Counts that an entry was opened, once for as long as it stays open. */
export function useCountedOpening(tenant: string | null, entry: string): void {
  useEffect(() => countOpening(verdictId(tenant ?? '', entry)), [tenant, entry]);
}

/** How often entries were opened; `null` until it was read. */
export const useOpenings = sharedValue(watchOpenings);
