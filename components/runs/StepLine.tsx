import { Circle, CircleCheckBig, CircleSlash } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/Icon';
import { useOwnWords } from '@/components/checklist/use-own-words';
import hidden from '@/components/ui/hidden.module.css';
import type { Run } from '@/lib/journal/rows';
import { saidOf } from '@/lib/runs/run';
import { messages } from './messages';
import styles from './StepLine.module.css';

export interface StepLineProps {
  id: string;
  run: Run;
  /** `null` where the run is only read. */
  onGoTo: ((step: string) => void) | null;
  /** The step's title. */
  children: ReactNode;
}

const ICONS = { open: Circle, done: CircleCheckBig, skipped: CircleSlash };

/** One step of a run in a line: its state, its title, and what was said of it. */
export function StepLine({ id, run, onGoTo, children }: StepLineProps) {
  const { state, value, reason, note } = saidOf(run, id);
  const title = (
    <>
      <span className={hidden.text}>{`${messages.state[state]}: `}</span>
      {children}
    </>
  );
  return (
    <li className={styles.line} data-entry-id={id} data-kind="step" data-state={state}>
      <Icon icon={ICONS[state]} className={styles.icon} />
      <div className={styles.words}>
        {onGoTo ? (
          <button type="button" className={styles.go} onClick={() => onGoTo(id)}>
            {title}
          </button>
        ) : (
          <p>{title}</p>
        )}
        {state === 'skipped' && <Said label={messages.skipped} text={reason} />}
        {value.trim() !== '' && <Said label={messages.seen} text={value} />}
        {note.trim() !== '' && <Said label={messages.note} text={note} />}
      </div>
    </li>
  );
}

function Said({ label, text }: { label: string; text: string }) {
  const ownWords = useOwnWords();
  return (
    <p className={styles.said}>
      {`${label}: `}
      <bdi>{ownWords(text)}</bdi>
    </p>
  );
}
