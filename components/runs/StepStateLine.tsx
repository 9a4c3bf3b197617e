import { useOwnWords } from '@/components/checklist/use-own-words';
import { Button } from '@/components/ui/Button';
import { momentOf } from '@/lib/dates';
import type { saidOf } from '@/lib/runs/run';
import { messages } from './messages';
import styles from './StepStateLine.module.css';

export interface StepStateLineProps {
  said: ReturnType<typeof saidOf>;
  onReopen: () => void;
}

/** What was said of a step that one came back to. */
export function StepStateLine({ said: { state, at, reason }, onReopen }: StepStateLineProps) {
  const ownWords = useOwnWords();
  if (state === 'open' || at === null) return null;
  return (
    <p className={styles.line} data-state={state}>
      <bdi>{state === 'done' ? messages.doneAt(momentOf(at)) : messages.skippedAt(ownWords(reason))}</bdi>
      <Button look="link" onClick={onReopen}>
        {messages.notDoneYet}
      </Button>
    </p>
  );
}
