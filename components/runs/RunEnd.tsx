import { Flag } from 'lucide-react';
import { useOwnWords } from '@/components/checklist/use-own-words';
import { Button } from '@/components/ui/Button';
import { CodeText } from '@/components/ui/CodeText';
import { fullMomentOf } from '@/lib/dates';
import type { Run } from '@/lib/journal/rows';
import { type NotDone, notDone } from '@/lib/runs/report';
import type { ListInView } from './list-in-view';
import { messages } from './messages';
import styles from './RunEnd.module.css';

export interface RunEndProps {
  run: Run;
  list: ListInView;
  onFinish: () => void;
}

/** Behind the last step, and what a finished run opens with: what was not done. */
export function RunEnd({ run, list, onFinish }: RunEndProps) {
  const missing = notDone(run, list.all);
  const untouched = missing.filter(({ state }) => state === 'open');
  const isFinished = run.finishedAt !== null;
  return (
    <article
      className={styles.end}
      aria-labelledby="run-end"
      tabIndex={-1}
      data-focus="step"
      data-not-done={missing.length}
    >
      <h3 id="run-end" className={styles.title}>
        {run.finishedAt === null
          ? headingOf(untouched.length)
          : messages.finishedAt(fullMomentOf(run.finishedAt))}
      </h3>
      {missing.length === 0 ? (
        <p>{messages.everythingDone}</p>
      ) : (
        <>
          <Missing
            heading={messages.skippedHeading}
            steps={missing.filter(({ state }) => state === 'skipped')}
          />
          <Missing heading={messages.untouchedHeading} steps={untouched} />
        </>
      )}
      {!isFinished && (
        <div>
          <Button look="primary" icon={Flag} data-focus="control" data-does="done" onClick={onFinish}>
            {messages.finish}
          </Button>
        </div>
      )}
    </article>
  );
}

const headingOf = (open: number): string => (open === 0 ? messages.allDealtWith : messages.stillOpen(open));

function Missing({ heading, steps }: { heading: string; steps: readonly NotDone[] }) {
  const ownWords = useOwnWords();
  if (steps.length === 0) return null;
  return (
    <section>
      <h4 className={styles.heading}>
        {heading} <span className={styles.count}>{steps.length}</span>
      </h4>
      <ul data-count={steps.length}>
        {steps.map(({ id, title, reason }) => (
          <li key={id} className={styles.step}>
            <CodeText text={title} />
            {reason !== '' && <bdi className={styles.reason}>{ownWords(reason)}</bdi>}
          </li>
        ))}
      </ul>
    </section>
  );
}
