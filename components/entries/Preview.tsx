import type { ReactNode } from 'react';
import { CodeText } from '@/components/ui/CodeText';
import styles from './Preview.module.css';

export interface PreviewProps {
  text: string;
  /** Cut after this many lines; the rest is one press away. */
  lines: 1 | 2;
  /** A word that stands before the text. */
  label?: ReactNode;
}

export function Preview({ text, lines, label }: PreviewProps) {
  return (
    <p className={`${styles.preview} ${lines === 1 ? styles.one : styles.two}`}>
      {label}
      <CodeText text={text} />
    </p>
  );
}
