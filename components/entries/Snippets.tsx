import type { Fact } from '@/content/types';
import { CopyBlock } from './CopyBlock';
import { messages } from './messages';
import styles from './Snippets.module.css';

export interface SnippetsProps {
  snippets: Fact['snippets'];
}

/** What an entry offers for copying, each under its name. */
export function Snippets({ snippets = [] }: SnippetsProps) {
  return snippets.map(({ label, text }) => (
    <div key={label}>
      <p className={styles.label}>{label}</p>
      <CopyBlock text={text} copyLabel={messages.copy(label)} />
    </div>
  ));
}
