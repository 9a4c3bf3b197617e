import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { useImport } from '@/hooks/useImport';
import { ChooseStep } from './ChooseStep';
import { DoneStep } from './DoneStep';
import styles from './ImportDialog.module.css';
import { messages } from './messages';
import { PlanStep } from './PlanStep';

export interface ImportDialogProps {
  onClose: () => void;
}

/** Choose a file, see what it would do, decide, import; then a report, and the way back. */
export function ImportDialog({ onClose }: ImportDialogProps) {
  const running = useImport();
  const { state, cancel } = running;
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What had the focus went with the step before.
    if (form.current?.contains(document.activeElement)) return;
    const first =
      form.current?.querySelector<HTMLElement>('[data-first-focus]') ?? form.current?.querySelector('button');
    // What is read first stays in sight; the buttons stand at the foot anyway.
    first?.focus({ preventScroll: true });
  }, [state.step]);
  const isWriting = state.step === 'writing' || state.step === 'undoing';

  return (
    // What is being written goes on whether one looks or not; closing would only hide how it ends.
    <Dialog title={messages.import} onClose={isWriting ? () => undefined : onClose}>
      <div ref={form} className={styles.form}>
        {state.step === 'choosing' && <ChooseStep failure={state.failure} running={running} />}
        {state.step === 'planned' && <PlanStep {...state} running={running} />}
        {state.step === 'done' && <DoneStep {...state} onUndo={running.undo} />}
        <div role="status" className={styles.status}>
          {state.step === 'reading' && <Reading {...state.progress} />}
          {state.step === 'writing' && messages.writing}
          {state.step === 'undoing' && messages.undoing}
          {state.step === 'undone' && messages.undone(state.outcome.removed, state.outcome.putBack)}
          {state.step === 'undone' && state.outcome.kept > 0 && ` ${messages.kept(state.outcome.kept)}`}
        </div>
        {state.step !== 'planned' && !isWriting && (
          <div className={styles.actions}>
            <Button look="quiet" onClick={state.step === 'reading' ? cancel : onClose}>
              {state.step === 'reading' ? messages.cancel : messages.close}
            </Button>
          </div>
        )}
      </div>
    </Dialog>
  );
}

function Reading({ read, total }: { read: number; total: number }) {
  const percent = total === 0 ? 0 : Math.min(100, Math.floor((read / total) * 100));
  return (
    <>
      <progress className={styles.bar} value={percent} max={100} aria-label={messages.reading} />
      <span aria-hidden="true">{messages.progress(percent)}</span>
    </>
  );
}
