import type { ReactNode } from 'react';
import styles from './AnswerPart.module.css';

export interface AnswerPartProps {
  heading: string;
  count: number;
  /** The rows, as list items. */
  children: ReactNode;
}

/** One heading of an answer with its rows. */
export function AnswerPart({ heading, count, children }: AnswerPartProps) {
  return (
    <div>
      <h3 className={styles.heading}>{heading}</h3>
      <ul data-count={count}>{children}</ul>
    </div>
  );
}
