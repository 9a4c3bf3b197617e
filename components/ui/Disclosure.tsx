import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';
import { Icon } from './Icon';

export interface DisclosureProps {
  summary: ReactNode;
  /** How many things are folded inside; shown after the summary. */
  count?: number;
  open: boolean;
  onToggle: (open: boolean) => void;
  children: ReactNode;
}

/** A folded section. What is inside is drawn only while it is open. */
export function Disclosure({ summary, count, open, onToggle, children }: DisclosureProps) {
  return (
    <details
      className={styles.details}
      open={open}
      onToggle={(event) => {
        // React repeats the event for what was set from outside; only a change by the user counts.
        if (event.currentTarget.open !== open) onToggle(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        <Icon icon={ChevronRight} className={styles.chevron} />
        <span>{summary}</span>
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </summary>
      {open && children}
    </details>
  );
}
