import type { ReactNode } from 'react';
import styles from './KeyLegend.module.css';
import { messages } from './messages';

const keys = [
  { key: '↑ ↓', does: messages.keys.choose },
  { key: '↵', does: messages.keys.open },
  { key: 'esc', does: messages.keys.clear },
];

export interface KeyLegendProps {
  /** What else stands in the line, at its end. */
  children?: ReactNode;
}

/** One line that tells which keys work. Screen readers know them from the box's role. */
export function KeyLegend({ children }: KeyLegendProps) {
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
