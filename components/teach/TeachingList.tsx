import { Trash2 } from 'lucide-react';
import { EmptyState } from '@/components/ui/EmptyState';
import { IconButton } from '@/components/ui/IconButton';
import type { Teaching } from '@/lib/screens/teachings';
import { messages } from './messages';
import styles from './TeachingList.module.css';

export interface TeachingListProps {
  teachings: readonly Teaching[];
  nameOf: (screen: string) => string;
  onForget: (id: string) => void;
  /** The time now, in milliseconds since the epoch. */
  now: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const LONG_UNUSED_MS = 90 * DAY_MS;
const DAY = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });

/** The user's own rules, the newest first, each with the way to forget it. */
export function TeachingList({ teachings, nameOf, onForget, now }: TeachingListProps) {
  if (teachings.length === 0) return <EmptyState text={messages.empty} />;
  return (
    <ul className={styles.list} aria-label={messages.list} data-count={teachings.length}>
      {teachings
        .toSorted((a, b) => b.createdAt - a.createdAt)
        .map((teaching) => (
          <li key={teaching.id} className={styles.teaching}>
            <div className={styles.main}>
              <p className={styles.name}>{nameOf(teaching.screen)}</p>
              <p className={styles.rule}>
                {messages.app[teaching.host]} · <code>{teaching.path || messages.anyAddress}</code>
                {teaching.labels.map((label) => ` · “${label}”`)}
              </p>
              <p className={styles.used}>{usage(teaching, now)}</p>
            </div>
            <IconButton
              icon={Trash2}
              label={messages.forget(nameOf(teaching.screen))}
              onClick={() => onForget(teaching.id)}
            />
          </li>
        ))}
    </ul>
  );
}

function usage({ createdAt, lastUsedAt }: Teaching, now: number): string {
  const words = lastUsedAt === null ? messages.unused : messages.lastUsed(DAY.format(lastUsedAt));
  return now - (lastUsedAt ?? createdAt) > LONG_UNUSED_MS ? `${words} · ${messages.longUnused}` : words;
}
