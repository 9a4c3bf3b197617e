import { Button } from '@/components/ui/Button';
import { messages } from './messages';
import styles from './SelectionBar.module.css';
import type { NoteSelection } from './use-note-selection';

export interface SelectionBarProps {
  selection: NoteSelection;
  /** Notes known so far: those that "all" takes. */
  shown: number;
  /** All notes of the list. */
  count: number;
  /** There are more than `count`. */
  more: boolean;
  /** The list is Trash: then notes are restored. */
  inTrash: boolean;
  onExport: (ids: readonly string[]) => void;
  onCompare: (ids: readonly [string, string]) => void;
  onTrash: (ids: readonly string[]) => void;
  onRestore: (ids: readonly string[]) => void;
}

/** How many notes there are; and, while several are being chosen, what can be done with them. */
export function SelectionBar({ selection, shown, count, more, inTrash, ...on }: SelectionBarProps) {
  const { chosen, left, start, stop, chooseAll } = selection;
  if (!chosen) {
    return (
      <div className={styles.line}>
        <span className={styles.count}>{more ? messages.countMore(count) : messages.count(count)}</span>
        <Button look="link" autoFocus={left} aria-label={messages.selectNotes} onClick={start}>
          {messages.select}
        </Button>
      </div>
    );
  }
  const none = chosen.length === 0;
  const [first, second] = chosen;
  return (
    <div role="group" aria-label={messages.selectNotes} className={styles.bar}>
      <div className={styles.line}>
        <label className={styles.all}>
          <input
            type="checkbox"
            autoFocus
            checked={chosen.length === shown && shown > 0}
            onChange={(event) => chooseAll(event.target.checked)}
          />
          {shown < count ? messages.selectFirst(shown) : messages.selectAll}
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
        {!inTrash && (
          <Button
            disabled={chosen.length !== 2}
            onClick={() => first !== undefined && second !== undefined && on.onCompare([first, second])}
          >
            {messages.compare}
          </Button>
        )}
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
