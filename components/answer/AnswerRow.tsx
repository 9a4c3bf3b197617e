import type { LucideIcon } from 'lucide-react';
import { withoutTicks } from '@/components/search/MarkedText';
import { Icon } from '@/components/ui/Icon';
import type { Entry } from '@/content/types';
import styles from './AnswerRow.module.css';

export interface AnswerRowProps {
  entry: Entry;
  icon: LucideIcon;
  /** Stands beside the title instead of the entry's own. */
  title?: string;
  /** Up to two lines below. */
  text: string;
  onOpen: (id: string) => void;
}

/** One entry of an answer: what it says, in three lines at most. Pressed, it opens in the panel. */
export function AnswerRow({ entry, icon, title = entry.title, text, onOpen }: AnswerRowProps) {
  return (
    <li data-entry-id={entry.id} data-kind={entry.kind}>
      <button type="button" className={styles.row} onClick={() => onOpen(entry.id)}>
        <Icon icon={icon} className={styles.icon} />
        <span className={styles.title}>{withoutTicks(title)}</span>
        {text !== '' && <span className={styles.text}>{withoutTicks(text)}</span>}
      </button>
    </li>
  );
}
