import { PencilLine, SquareCheckBig } from 'lucide-react';
import { Icon } from '@/components/ui/Icon';
import type { Step } from '@/content/types';
import { messages } from './messages';
import styles from './StepMark.module.css';

export interface StepMarkProps {
  step: Step;
  isDone: boolean;
  onTick: (done: boolean) => void;
  /** A risky step is not ticked: this opens it, to enter the value seen. */
  onAskValue: () => void;
}

export function StepMark({ step, isDone, onTick, onAskValue }: StepMarkProps) {
  if (step.proof === 'tick') {
    return (
      <input
        type="checkbox"
        className={styles.box}
        checked={isDone}
        aria-label={messages.done(step.title)}
        onChange={(event) => onTick(event.target.checked)}
      />
    );
  }
  const label = messages.noteValue(step.title);
  return (
    <button
      type="button"
      className={styles.value}
      data-done={isDone}
      aria-label={label}
      title={label}
      onClick={onAskValue}
    >
      <Icon icon={isDone ? SquareCheckBig : PencilLine} />
    </button>
  );
}
