import styles from './KeyList.module.css';
import { messages } from './key-messages';

const always = [
  { key: '↑ ↓', does: messages.choose },
  { key: '↵', does: messages.open },
  { key: 'esc', does: messages.clear },
];

const completing = { key: 'tab', does: messages.complete };

export interface KeyListProps {
  /** Tab would complete what is typed. */
  completes: boolean;
}

/** Which keys work. Screen readers know them from the box's role. */
export function KeyList({ completes }: KeyListProps) {
  return (
    <p className={styles.keys} aria-hidden="true">
      {(completes ? [completing, ...always] : always).map(({ key, does }) => (
        <span key={key}>
          <kbd className={styles.key}>{key}</kbd> {does}
        </span>
      ))}
    </p>
  );
}
