import { Button } from '@/components/ui/Button';
import type { saidOf } from '@/lib/runs/run';
import { messages } from './messages';
import styles from './StepStateLine.module.css';

export interface StepStateLineProps {
  said: ReturnType<typeof saidOf>;
  onReopen: () => void;
}

const TIME = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** What was said of a step that one came back to. */
export function StepStateLine({ said: { state, at, reason }, onReopen }: StepStateLineProps) {
  if (state === 'open' || at === null) return null;
  return (
    <p className={styles.line} data-state={state}>
      <bdi>{state === 'done' ? messages.doneAt(TIME.format(at)) : messages.skippedAt(reason)}</bdi>
      <Button look="link" onClick={onReopen}>
        {messages.notDoneYet}
      </Button>
    </p>
  );
}
