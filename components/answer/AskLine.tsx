import { useId } from 'react';
import { messages as passport } from '@/components/passport/messages';
import type { Ask } from '@/lib/ask/compose';
import styles from './AskLine.module.css';
import chips from './Chips.module.css';
import { messages } from './messages';

export interface AskLineProps {
  asks: Ask;
  /** The value, or that the user does not know. */
  onAnswer: (value: string) => void;
}

/** The one thing that decides between the answers. */
export function AskLine({ asks, onAnswer }: AskLineProps) {
  const labelId = useId();
  return (
    <div className={styles.ask} role="group" aria-labelledby={labelId} data-asks={asks}>
      <p id={labelId} className={styles.question}>
        {messages.asks[asks]}
      </p>
      {Object.entries({ ...passport.answers[asks], unsure: messages.unsure }).map(([value, label]) => (
        <button key={value} type="button" className={chips.chip} onClick={() => onAnswer(value)}>
          {label}
        </button>
      ))}
    </div>
  );
}
