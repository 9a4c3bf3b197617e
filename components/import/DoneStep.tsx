import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { ImportFailure } from '@/hooks/useImport';
import type { ImportPlan } from '@/lib/notes/import/plan';
import { CopyReport } from './CopyReport';
import { Failure } from './Failure';
import styles from './ImportDialog.module.css';
import { messages } from './messages';
import { RefusedList } from './RefusedList';
import { UndoQuestion } from './UndoQuestion';

export interface DoneStepProps {
  plan: ImportPlan;
  applied: { id: string; added: number; replaced: number };
  report: string;
  failure: ImportFailure | null;
  onUndo: () => void;
}

/** What was written, what was not, and the way back. */
export function DoneStep({ plan, applied, report, failure, onUndo }: DoneStepProps) {
  const [asking, setAsking] = useState(false);
  if (asking) return <UndoQuestion id={applied.id} onAgree={onUndo} onCancel={() => setAsking(false)} />;
  return (
    <>
      <p role="status">{messages.done(applied.added, applied.replaced)}</p>
      {plan.refusedCount > 0 && <RefusedList refused={plan.refused} count={plan.refusedCount} />}
      <Failure failure={failure} />
      <div className={styles.actions}>
        <CopyReport text={report} />
        <Button autoFocus onClick={() => setAsking(true)}>
          {messages.undo}
        </Button>
      </div>
    </>
  );
}
