import { CodeText } from '@/components/ui/CodeText';
import type { Run } from '@/lib/journal/rows';
import { Key } from './Key';
import type { ListInView } from './list-in-view';
import { messages } from './messages';
import { StepLine } from './StepLine';
import styles from './StepLine.module.css';

export interface UpcomingProps {
  run: Run;
  list: ListInView;
  onGoTo: (step: string) => void;
}

/** How many steps are in sight behind the one in hand. */
const IN_SIGHT = 2;

/** The next two steps: what one is doing this one for. */
export function Upcoming({ run, list, onGoTo }: UpcomingProps) {
  const at = run.bookmark === null ? run.steps.length : run.steps.indexOf(run.bookmark) + 1;
  const next = run.steps.slice(at, at + IN_SIGHT);
  if (next.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>
        {messages.next} <Key name={messages.keys.move} />
      </h3>
      <ul data-count={next.length}>
        {next.map((id) => (
          <StepLine key={id} id={id} run={run} onGoTo={onGoTo}>
            <CodeText text={list.all.find((step) => step.id === id)?.title ?? messages.goneStep(id)} />
          </StepLine>
        ))}
      </ul>
    </section>
  );
}
