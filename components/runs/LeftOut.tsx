import { wordsFor } from '@/components/entries/applies-to';
import { Button } from '@/components/ui/Button';
import { CodeText } from '@/components/ui/CodeText';
import { Disclosure } from '@/components/ui/Disclosure';
import { useSessionState } from '@/hooks/useSessionState';
import type { Run } from '@/lib/journal/rows';
import type { ListInView } from './list-in-view';
import styles from './LeftOut.module.css';
import { messages } from './messages';

export interface LeftOutProps {
  run: Run;
  list: ListInView;
  /** `null` where the run is only read. */
  onTakeIn: ((step: string) => void) | null;
}

/** The steps that do not hold in this tenant: which, why, and the way to do them all the same. */
export function LeftOut({ run, list, onTakeIn }: LeftOutProps) {
  const [open, setOpen] = useSessionState('run-left-out', false);
  const steps = list.all.filter(({ id }) => run.leftOut.includes(id));
  if (steps.length === 0) return null;
  const reasons = [...new Set(steps.flatMap(({ appliesTo }) => wordsFor(appliesTo ?? {})))];
  return (
    <Disclosure
      summary={messages.leftOut(reasons.join(', '))}
      count={steps.length}
      open={open}
      onToggle={setOpen}
    >
      <ul data-count={steps.length}>
        {steps.map(({ id, title, appliesTo }) => (
          <li key={id} className={styles.line} data-entry-id={id} data-kind="step">
            <div className={styles.words}>
              <CodeText text={title} />
              <p className={styles.why}>{wordsFor(appliesTo ?? {}).join(', ')}</p>
            </div>
            {onTakeIn && (
              <Button look="link" aria-label={messages.takeInNamed(title)} onClick={() => onTakeIn(id)}>
                {messages.takeIn}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
