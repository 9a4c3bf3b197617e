import { Unreadable } from '@/components/ui/Unreadable';
import { useBadge } from '@/hooks/useBadge';
import { useJournal } from '@/hooks/useJournal';
import styles from './BadgeChoice.module.css';
import { messages } from './messages';

/** Whether the toolbar button counts what is due; and how many reminders cannot be counted. */
export function BadgeChoice() {
  const { shown, failed, setShown } = useBadge();
  const { unreadable } = useJournal('reminders');
  return (
    <>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={shown ?? true}
          disabled={shown === null}
          onChange={({ currentTarget }) => setShown(currentTarget.checked)}
        />
        {messages.badge}
      </label>
      {failed && <p role="alert">{messages.notStored}</p>}
      <Unreadable count={unreadable} things={messages.things} />
    </>
  );
}
