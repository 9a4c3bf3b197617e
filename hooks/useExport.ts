import { useCallback, useEffect, useRef, useState } from 'react';
import { FieldGuideError } from '@/lib/notes/errors';
import { downloadFile } from '@/services/download';
import { type ExportedFile, exportNotes, type ExportOptions } from '@/services/notes-db/export-notes';

export interface ExportView {
  state: 'idle' | 'working' | 'done' | 'failed' | 'cancelled';
  /** Notes written so far. */
  done: number;
  total: number;
  /** What was written, when `state` is `done`. */
  result: ExportedFile | null;
  /** Why, when `state` is `failed`. */
  error: FieldGuideError | null;
  /** Begin, and offer the file for download when it is ready. A running export is cancelled first. */
  start: (options: Pick<ExportOptions, 'scope' | 'format' | 'folderBy'>) => void;
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

    setProgress({ ...nothing, state: 'working' });
    exportNotes({ ...options, signal, onProgress: tell }).then(
      (result) => {
        downloadFile(result.file, result.fileName);
        tell({ state: 'done', result });
      },
      (cause: unknown) => {
        if (signal.aborted) tell({ state: 'cancelled' });
        else tell({ state: 'failed', error: toExportError(cause) });
      },
    );
  }, []);

  useEffect(() => cancel, [cancel]);

  return { ...progress, start, cancel };
}

function toExportError(cause: unknown): FieldGuideError {
  return cause instanceof FieldGuideError ? cause : new FieldGuideError('FG-D1', { cause });
}
