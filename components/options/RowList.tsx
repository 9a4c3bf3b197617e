import type { ReactNode } from 'react';
import styles from './RowList.module.css';

export interface RowListProps {
  label: string;
  rows: readonly { id: string; name: string; value: ReactNode }[];
}

/** Names on the left, what belongs to them on the right. */
export function RowList({ label, rows }: RowListProps) {
  return (
    <ul className={styles.list} aria-label={label} data-count={rows.length}>
      {rows.map(({ id, name, value }) => (
        <li key={id} className={styles.row}>
          <span>{name}</span>
          {value}
        </li>
      ))}
    </ul>
  );
}
