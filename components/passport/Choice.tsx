import { useId } from 'react';
import styles from './Choice.module.css';

export interface ChoiceProps<Id extends string> {
  label: string;
  options: readonly { id: Id; label: string }[];
  selected: Id;
  onSelect: (id: Id) => void;
  /** Said under the choice. */
  hint?: string | undefined;
}

/** One of a few, all in sight: radio buttons that wrap like words. */
export function Choice<Id extends string>({ label, options, selected, onSelect, hint }: ChoiceProps<Id>) {
  const name = useId();
  const hintId = useId();
  return (
    <fieldset aria-describedby={hint === undefined ? undefined : hintId}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.options}>
        {options.map(({ id, label: words }) => (
          <label key={id} className={styles.option}>
            <input
              type="radio"
              name={name}
              checked={id === selected}
              onChange={() => onSelect(id)}
              className={styles.input}
            />
            {words}
          </label>
        ))}
      </div>
      {hint !== undefined && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
