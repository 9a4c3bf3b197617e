import type { ReactNode } from 'react';
import styles from './KeyLegend.module.css';
import { messages } from './messages';

const always = [
  { key: '↑ ↓', does: messages.keys.choose },
  { key: '↵', does: messages.keys.open },
  { key: 'esc', does: messages.keys.clear },
];

const completing = { key: 'tab', does: messages.keys.complete };

export interface KeyLegendProps {
  /** Tab would complete what is typed. */
  completes: boolean;
  /** What else stands in the line, at its end. */
  children?: ReactNode;
}

/** One line that tells which keys work. Screen readers know them from the box's role. */
export function KeyLegend({ completes, children }: KeyLegendProps) {
  const keys = completes ? [completing, ...always] : always;
  return (
    <footer className={styles.line}>
      <p className={styles.keys} aria-hidden="true">
        {keys.map(({ key, does }) => (
          <span key={key}>
            <kbd className={styles.key}>{key}</kbd> {does}
          </span>
        ))}
      </p>
      {children}
    </footer>
  );
}
