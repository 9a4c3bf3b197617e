import { useCallback, useEffect, useRef, useState } from 'react';
import { downloadFile } from '@/services/download';
import { exportReadable } from '@/services/recovery/export-readable';
import type { Trouble } from '@/services/recovery/health';
import { goOnWithout, type PutBackCount, restoreCopy } from '@/services/recovery/put-back';

export type { Copy } from '@/services/second-copy/copies';
export type { Trouble } from '@/services/recovery/health';

/** What came of the last thing the user asked for. */
export type RecoveryResult =
  | { kind: 'exported'; count: number; unreadable: number }
  | { kind: 'restored'; count: PutBackCount }
  | { kind: 'failed' };

export interface RecoveryView {
  /** Something is under way: nothing else can be asked for. */
  busy: boolean;
  result: RecoveryResult | null;
  /** Write what can be read to a file and offer it. */
  exportAll: () => void;
  /** Merge a copy into what is here. Ask first. */
  restore: (copy: Trouble['copies'][number]) => void;
  /** Hold what is here for all there is. Ask first. */
  goOn: () => void;
}

/** What a user can do about notes that cannot be read. */
export function useRecovery(trouble: Trouble): RecoveryView {
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<RecoveryResult | null>(null);
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => void (mounted.current = false);
  }, []);

  const run = useCallback(async (work: () => Promise<RecoveryResult | null>) => {
    setBusy(true);
    const done = await work().catch((): RecoveryResult => ({ kind: 'failed' }));
    if (!mounted.current) return;
    setResult(done);
    setBusy(false);
  }, []);

  return {
    busy,
    result,
    exportAll: () =>
      void run(async () => {
        const { file, fileName, count, unreadable } = await exportReadable(Date.now());
        downloadFile(file, fileName);
        return { kind: 'exported', count, unreadable };
      }),
    restore: (copy) => void run(async () => ({ kind: 'restored', count: await restoreCopy(copy, trouble) })),
    goOn: () =>
      void run(async () => {
        await goOnWithout(trouble);
        return null;
      }),
  };
}
