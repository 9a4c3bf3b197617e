import { readScope } from '@/lib/search/scopes';
import styles from './KeyList.module.css';
import { messages } from './key-messages';

const always = [
  { key: '↑ ↓', does: messages.choose },
  { key: '↵', does: messages.open },
  { key: 'esc', does: messages.clear },
];

export interface KeyListProps {
  /** What Tab would make of what is typed; `null`: nothing. */
  completed: string | null;
}

/** Which keys work: as many at any time, so that the line stays one. Screen readers know them from the box's role. */
export function KeyList({ completed }: KeyListProps) {
  const scope = completed === null ? null : readScope(completed).scope;
  const tab = scope === null ? [] : [{ key: 'tab', does: messages.complete[scope] }];
  return (
    <p className={styles.keys} aria-hidden="true">
      {[...tab, ...always].slice(0, always.length).map(({ key, does }) => (
        <span key={key}>
          <kbd className={styles.key}>{key}</kbd> {does}
        </span>
      ))}
    </p>
  );
}
