import { PencilLine, SquareCheckBig } from 'lucide-react';
import { Icon } from '@/components/ui/Icon';
import type { Step } from '@/content/types';
import type { Tick } from '@/hooks/useTicks';
import { messages } from './messages';
import styles from './StepMark.module.css';

export interface StepMarkProps {
  step: Step;
  tick: Tick | undefined;
  onTick: (tick: Tick) => void;
  /** A risky step is not ticked: this opens it, to enter the value seen. */
  onAskValue: () => void;
}

export function StepMark({ step, tick, onTick, onAskValue }: StepMarkProps) {
  const done = tick?.done ?? false;
  if (step.proof === 'tick') {
    return (
      <input
        type="checkbox"
        className={styles.box}
        checked={done}
        aria-label={messages.done(step.title)}
        onChange={(event) => onTick({ done: event.target.checked, value: '' })}
      />
    );
  }
  const label = messages.noteValue(step.title);
  return (
    <button
      type="button"
      className={styles.value}
      data-done={done}
      aria-label={label}
      title={label}
      onClick={onAskValue}
    >
      <Icon icon={done ? SquareCheckBig : PencilLine} />
    </button>
  );
}
