import { useCallback, useEffect, useRef, useState } from 'react';
import { FieldGuideError, isNamed } from '@/lib/notes/errors';
import {
  type Exported,
  exportName,
  exportNotes,
  type ExportOptions,
  exportType,
} from '@/services/export/export-notes';
import { pickTarget } from '@/services/export/save-file';

export type { ExportFormat } from '@/services/export/export-notes';
export type { Dates, ExportScope } from '@/services/export/choose-notes';

export interface ExportView {
  state: 'idle' | 'asking' | 'working' | 'done' | 'failed' | 'cancelled';
  /** Notes looked at so far. */
  done: number;
  total: number;
  /** What was written, when `state` is `done`. */
  result: Exported | null;
  /** Why, when `state` is `failed`. */
  error: FieldGuideError | null;
  /** Begin, in the handler of a click: the browser asks for a place, or the file is downloaded when it is ready. */
  start: (options: Omit<ExportOptions, 'onProgress' | 'signal'>) => void;
  cancel: () => void;
}

type Progress = Pick<ExportView, 'state' | 'done' | 'total' | 'result' | 'error'>;

const nothing: Progress = { state: 'idle', done: 0, total: 0, result: null, error: null };

/** Export notes to a file, with progress. Leaving the page or the component cancels it. */
export function useExport(): ExportView {
  const [progress, setProgress] = useState(nothing);
  const running = useRef<AbortController | null>(null);

  const cancel = useCallback(() => running.current?.abort(), []);

  const start = useCallback<ExportView['start']>((options) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const tell = (change: Partial<Progress>) => {
      // An export that was replaced by another says no more.
      if (running.current === controller) setProgress((before) => ({ ...before, ...change }));
    };

    const run = async (): Promise<Partial<Progress>> => {
      const target = await pickTarget(exportName(options.format, Date.now()), exportType(options.format));
      if (!target) return { state: 'idle' };
      tell({ state: 'working' });
      const result = await exportNotes({ ...options, signal, onProgress: tell }, target.sink);
      target.deliver();
      return { state: 'done', result };
    };

    setProgress({ ...nothing, state: 'asking' });
    run().then(tell, (cause: unknown) => {
      if (signal.aborted) tell({ state: 'cancelled' });
      else tell({ state: 'failed', error: toExportError(cause) });
    });
  }, []);

  useEffect(() => cancel, [cancel]);

  return { ...progress, start, cancel };
}

function toExportError(cause: unknown): FieldGuideError {
  if (cause instanceof FieldGuideError) return cause;
  return new FieldGuideError(isNamed(cause, 'QuotaExceededError') ? 'FG-X2' : 'FG-X1', { cause });
}
