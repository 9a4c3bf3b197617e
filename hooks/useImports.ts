import { useEffect, useState } from 'react';
import { foreseeUndo, listImports, undoPlan, type UndoOutcome } from '@/services/import/apply-plan';
import { onNotesChanged } from '@/services/notes-db/notes-store';

export type PastImport = Awaited<ReturnType<typeof listImports>>[number];

export interface ImportsView {
  /** The latest first; `null` until they are read, or when they cannot be. */
  imports: readonly PastImport[] | null;
  /** What became of the last undo in this place. */
  outcome: 'undone' | 'failed' | null;
  undo: (id: string) => void;
}

/** The imports of the last days that can be taken back. Follows what happens in other windows. */
export function useImports(): ImportsView {
  const [imports, setImports] = useState<readonly PastImport[] | null>(null);
  const [outcome, setOutcome] = useState<ImportsView['outcome']>(null);

  useEffect(() => {
    let isGone = false;
    const read = () => {
      listImports().then(
        (rows) => {
          if (!isGone) setImports(rows);
        },
        () => undefined, // the notes beside it say why nothing can be read
      );
    };
    read();
    const stop = onNotesChanged(read);
    return () => {
      isGone = true;
      stop();
    };
  }, []);

  const undo = (id: string) => {
    undoPlan(id).then(
      () => {
        setOutcome('undone');
        setImports((before) => before?.filter((row) => row.id !== id) ?? null);
      },
      () => setOutcome('failed'),
    );
  };
  return { imports, outcome, undo };
}

/** What taking an import back would do now; `null` until it is known, and when it cannot be. */
export function useUndoForecast(id: string): UndoOutcome | null {
  const [forecast, setForecast] = useState<{ id: string; outcome: UndoOutcome | null } | null>(null);
  useEffect(() => {
    let isGone = false;
    const read = () => {
      foreseeUndo(id).then(
        (outcome) => {
          if (!isGone) setForecast({ id, outcome });
        },
        () => undefined, // without it nothing can be agreed to
      );
    };
    read();
    const stop = onNotesChanged(read);
    return () => {
      isGone = true;
      stop();
    };
  }, [id]);
  return forecast?.id === id ? forecast.outcome : null;
}
