import { History } from 'lucide-react';
import { Icon } from '@/components/ui/Icon';
import { formatSeenOn } from '@/lib/guide/seen-on';
import styles from './Age.module.css';
import { messages } from './messages';

/** Says that nobody has looked for long whether an entry is still true. */
export function Age({ since }: { since: string }) {
  return (
    <span className={styles.old}>
      <Icon icon={History} size={12} />
      {messages.notCheckedSince(formatSeenOn(since))}
    </span>
  );
}
