import { CodeText } from '@/components/ui/CodeText';
import { Disclosure } from '@/components/ui/Disclosure';
import { useSessionState } from '@/hooks/useSessionState';
import { groupBy } from '@/lib/guide/group';
import type { Run } from '@/lib/journal/rows';
import type { ListInView } from './list-in-view';
import { messages } from './messages';
import { StepLine } from './StepLine';
import styles from './StepLine.module.css';

export interface AllStepsProps {
  run: Run;
  list: ListInView;
  /** `null` where the run is only read. */
  onGoTo: ((step: string) => void) | null;
}

/** Every step of the run with its state, in its parts, folded. */
export function AllSteps({ run, list, onGoTo }: AllStepsProps) {
  const [open, setOpen] = useSessionState('run-all-steps', false);
  const stepOf = (id: string) => list.all.find((step) => step.id === id);
  return (
    <Disclosure summary={messages.allSteps} count={run.steps.length} open={open} onToggle={setOpen}>
      {groupBy(run.steps, (id) => stepOf(id)?.part ?? '').map(({ heading, items }) => (
        <section key={heading}>
          {heading && <h3 className={styles.heading}>{heading}</h3>}
          <ul data-count={items.length}>
            {items.map((id) => (
              <StepLine key={id} id={id} run={run} onGoTo={onGoTo}>
                <CodeText text={stepOf(id)?.title ?? messages.goneStep(id)} />
              </StepLine>
            ))}
          </ul>
        </section>
      ))}
    </Disclosure>
  );
}
