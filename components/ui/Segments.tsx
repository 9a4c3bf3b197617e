import { useId } from 'react';
import styles from './Segments.module.css';

export interface SegmentsProps<Id extends string> {
  label: string;
  options: readonly { id: Id; label: string; count?: number }[];
  selected: Id;
  onSelect: (id: Id) => void;
}

/** A choice of a few, all in sight: radio buttons that look like one control. */
export function Segments<Id extends string>({ label, options, selected, onSelect }: SegmentsProps<Id>) {
  const name = useId();
  return (
    <fieldset className={styles.segments} aria-label={label}>
      {options.map((option) => (
        <label key={option.id} className={styles.segment}>
          <input
            type="radio"
            name={name}
            checked={option.id === selected}
            onChange={() => onSelect(option.id)}
            className={styles.input}
          />
          <bdi className={styles.label} title={option.label}>
            {option.label}
          </bdi>
          {option.count !== undefined && <span className={styles.count}>{option.count}</span>}
        </label>
      ))}
    </fieldset>
  );
}
