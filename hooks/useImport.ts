import { useCallback, useEffect, useRef, useState } from 'react';
import { FieldGuideError } from '@/lib/notes/errors';
import { type Choices, defaultChoices } from '@/lib/notes/import/choices';
import type { ImportPlan } from '@/lib/notes/import/plan';
import { ImportRefused } from '@/lib/notes/import/refusal';
import { reportText } from '@/lib/notes/import/report';
import { appVersion } from '@/services/app-version';
import { type Applied, applyPlan, type UndoOutcome, undoPlan } from '@/services/import/apply-plan';
import { type Chosen, chosenByDrop, chosenInField } from '@/services/import/chosen-files';
import { type ImportProgress, planImport } from '@/services/import/plan-import';

export { chosenInField };

/** Where an import stands. */
export type ImportState =
  | { step: 'choosing'; failure: ImportFailure | null }
  | { step: 'reading'; progress: ImportProgress }
  /** Nothing is written yet. `choices` are those that failed, or those to begin with. */
  | { step: 'planned'; plan: ImportPlan; choices: Choices; failure: ImportFailure | null }
  | { step: 'writing'; plan: ImportPlan }
  | { step: 'done'; plan: ImportPlan; applied: Applied; report: string; failure: ImportFailure | null }
  | { step: 'undoing'; plan: ImportPlan }
  | { step: 'undone'; outcome: UndoOutcome };

/** Why it did not go on; nothing was changed then. */
export type ImportFailure = ImportRefused | FieldGuideError;

export interface ImportView {
  state: ImportState;
  read: (chosen: Chosen | null) => void;
  /** In the handler of the drop. */
  drop: (data: DataTransfer) => void;
  /** Stop reading. What is being written cannot be stopped half-way. */
  cancel: () => void;
  apply: (choices: Choices) => void;
  undo: () => void;
  /** Back to the choice of a file, with nothing written. */
  restart: () => void;
  /** What the import would do, or has done, to copy. */
  reportOf: (plan: ImportPlan, choices: Choices) => string;
}

const start: ImportState = { step: 'choosing', failure: null };

/** One import, from the choice of a file to its undo. Leaving the component stops the reading. */
export function useImport(): ImportView {
  const [state, setState] = useState<ImportState>(start);
  const reading = useRef<AbortController | null>(null);

  const cancel = useCallback(() => reading.current?.abort(), []);

  const read = useCallback((chosen: Chosen | null) => {
    if (!chosen) return;
    reading.current?.abort();
    const controller = new AbortController();
    reading.current = controller;
    const tell = (next: ImportState) => {
      // One that was replaced by another says no more.
      if (reading.current === controller) setState(next);
    };
    const onProgress = (progress: ImportProgress) => tell({ step: 'reading', progress });
    tell({ step: 'reading', progress: { read: 0, total: 0 } });
    planImport(chosen.files, chosen.source, { onProgress, signal: controller.signal }).then(
      (plan) => tell({ step: 'planned', plan, choices: defaultChoices, failure: null }),
      (cause: unknown) => {
        tell({ step: 'choosing', failure: controller.signal.aborted ? null : toFailure(cause) });
      },
    );
  }, []);

  const drop = useCallback(
    (data: DataTransfer) => {
      chosenByDrop(data).then(read, () => {
        setState({ step: 'choosing', failure: new ImportRefused('read-failed') });
      });
    },
    [read],
  );

  const apply = (choices: Choices) => {
    if (state.step !== 'planned') return;
    const { plan } = state;
    setState({ step: 'writing', plan });
    applyPlan(plan, choices, crypto.randomUUID()).then(
      (applied) => {
        setState({ step: 'done', plan, applied, report: report(plan, choices, applied), failure: null });
      },
      (cause: unknown) => {
        const failure = toFailure(cause);
        // A plan that is out of date cannot be used again.
        const isOld = failure instanceof ImportRefused && failure.refusal.reason === 'notes-changed';
        setState(isOld ? { step: 'choosing', failure } : { step: 'planned', plan, choices, failure });
      },
    );
  };

  const undo = () => {
    if (state.step !== 'done') return;
    const done = state;
    setState({ step: 'undoing', plan: done.plan });
    undoPlan(done.applied.id).then(
      (outcome) => setState({ step: 'undone', outcome: outcome ?? { removed: 0, putBack: 0, kept: 0 } }),
      (cause: unknown) => setState({ ...done, failure: toFailure(cause) }),
    );
  };

  useEffect(() => cancel, [cancel]);

  const reportOf = (plan: ImportPlan, choices: Choices) => report(plan, choices, null);
  return { state, read, drop, cancel, apply, undo, restart: () => setState(start), reportOf };
}

function report(plan: ImportPlan, choices: Choices, applied: Applied | null): string {
  return reportText({ plan, choices, applied, appVersion: appVersion(), at: Date.now() });
}

function toFailure(cause: unknown): ImportFailure {
  if (cause instanceof ImportRefused || cause instanceof FieldGuideError) return cause;
  return new FieldGuideError('FG-W1', { cause });
}
