import type { ReactNode } from 'react';
import { CodeText } from '@/components/ui/CodeText';
import styles from './Preview.module.css';

export interface PreviewProps {
  text: string;
  /** Cut after this many lines; the rest is one press away. */
  lines: 1 | 2 | 'all';
  /** A word that stands before the text. */
  label?: ReactNode;
}

const LENGTHS = { 1: styles.one, 2: styles.two, all: '' };

export function Preview({ text, lines, label }: PreviewProps) {
  return (
    <p className={`${styles.preview} ${LENGTHS[lines]}`}>
      {label}
      <CodeText text={text} />
    </p>
  );
}
