import { useState } from 'react';
import type { RunNotice } from '@/components/runs/Notice';

/** What was just done with a run of the tenant in view. In another tenant it waits until one comes back. */
export function useNotice(tenant: string | null) {
  const [last, setLast] = useState<{ tenant: string | null; notice: RunNotice | null } | null>(null);
  return {
    notice: last?.tenant === tenant ? last.notice : null,
    say: (notice: RunNotice | null) => setLast({ tenant, notice }),
  };
}
