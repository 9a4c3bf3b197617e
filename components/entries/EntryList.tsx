import type { ReactNode } from 'react';
import styles from './EntryList.module.css';

export interface EntryListProps {
  heading?: string | undefined;
  children: ReactNode;
}

/** Rows under a small heading. */
export function EntryList({ heading, children }: EntryListProps) {
  return (
    <section className={styles.section}>
      {heading && <h2 className={styles.heading}>{heading}</h2>}
      <ul>{children}</ul>
    </section>
  );
}
