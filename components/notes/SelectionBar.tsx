import { Button } from '@/components/ui/Button';
import { messages } from './messages';
import styles from './SelectionBar.module.css';
import type { NoteSelection } from './use-note-selection';

export interface SelectionBarProps {
  selection: NoteSelection;
  /** Notes drawn: those that "all" takes. */
  shown: number;
  /** All notes of the list. */
  count: number;
  /** The list is Trash: then notes are restored. */
  inTrash: boolean;
  onExport: (ids: readonly string[]) => void;
  onTrash: (ids: readonly string[]) => void;
  onRestore: (ids: readonly string[]) => void;
}

/** How many notes there are; and, while several are being chosen, what can be done with them. */
export function SelectionBar({ selection, shown, count, inTrash, ...on }: SelectionBarProps) {
  const { chosen, left, start, stop, chooseAll } = selection;
  if (!chosen) {
    return (
      <div className={styles.line}>
        <span className={styles.count}>{messages.count(count)}</span>
        <Button look="link" autoFocus={left} aria-label={messages.selectNotes} onClick={start}>
          {messages.select}
        </Button>
      </div>
    );
  }
  const none = chosen.length === 0;
  return (
    <div role="group" aria-label={messages.selectNotes} className={styles.bar}>
      <div className={styles.line}>
        <label className={styles.all}>
          <input
            type="checkbox"
            autoFocus
            checked={chosen.length === shown}
            onChange={(event) => chooseAll(event.target.checked)}
          />
          {messages.selectAll}
        </label>
        <span role="status" className={styles.count}>
          {messages.selected(chosen.length)}
        </span>
        <Button look="link" onClick={stop}>
          {messages.selectDone}
        </Button>
      </div>
      <div className={styles.actions}>
        <Button disabled={none} onClick={() => on.onExport(chosen)}>
          {messages.exportSelected}
        </Button>
        {inTrash ? (
          <Button disabled={none} onClick={() => on.onRestore(chosen)}>
            {messages.restoreSelected}
          </Button>
        ) : (
          <Button disabled={none} onClick={() => on.onTrash(chosen)}>
            {messages.trashSelected}
          </Button>
        )}
      </div>
    </div>
  );
}
