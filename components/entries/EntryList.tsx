import type { ReactNode } from 'react';
import styles from './EntryList.module.css';

export interface EntryListProps {
  heading?: string | undefined;
  /** The heading stays in sight while its rows are read. */
  sticky?: boolean;
  children: ReactNode;
}

/** Rows under a small heading. */
export function EntryList({ heading, sticky = false, children }: EntryListProps) {
  return (
    <section className={styles.section}>
      {heading && <h2 className={`${styles.heading} ${sticky ? styles.sticky : ''}`}>{heading}</h2>}
      <ul>{children}</ul>
    </section>
  );
}
