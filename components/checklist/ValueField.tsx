import { useId } from 'react';
import { messages } from './messages';
import styles from './ValueField.module.css';

export interface ValueFieldProps {
  value: string;
  onChange: (value: string) => void;
  focusOnMount: boolean;
}

/** Asks for what the user saw, in place of a tick. */
export function ValueField({ value, onChange, focusOnMount }: ValueFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {messages.valueSeen}
      </label>
      <input
        id={id}
        dir="auto"
        className={styles.input}
        value={value}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        autoFocus={focusOnMount}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {messages.valueHint}
      </p>
    </div>
  );
}
