import { useId } from 'react';
import styles from './RadioList.module.css';

export interface RadioListProps<Id extends string> {
  label: string;
  options: readonly { id: Id; label: string }[];
  selected: Id;
  onSelect: (id: Id) => void;
}

export function RadioList<Id extends string>({ label, options, selected, onSelect }: RadioListProps<Id>) {
  const name = useId();
  return (
    <fieldset>
      <legend className={styles.legend}>{label}</legend>
      {options.map((option) => (
        <label key={option.id} className={styles.option}>
          <input
            type="radio"
            name={name}
            checked={option.id === selected}
            onChange={() => onSelect(option.id)}
            className={styles.input}
          />
          <bdi>{option.label}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
