import { Pencil, Pin, PinOff, RotateCcw, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTenantName } from '@/components/passport/useTenantName';
import { Chip } from '@/components/ui/Chip';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import type { Note } from '@/lib/notes/note';
import { noteTitle } from '@/lib/notes/title';
import { bodyBelowTitle } from './body-below-title';
import { messages } from './messages';
import { NoteBody } from './NoteBody';
import styles from './NoteItem.module.css';

export interface NoteItemProps {
  note: Note;
  /** Was asked for from outside: is scrolled into sight. */
  wanted: boolean;
  /** Names of the screen and area it is tied to. */
  ties: readonly string[];
  /** Whether it is one of several chosen; `null` while nobody is choosing. */
  chosen: boolean | null;
  /** The edit button takes the focus when the note appears. */
  focusEdit: boolean;
  onChoose: () => void;
  onEdit: () => void;
  onPin: (pinned: boolean) => void;
  onTrash: () => void;
  onRestore: () => void;
}

const DAY = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });

/** One note as it is read. */
export function NoteItem({ note, wanted, ties, chosen, focusEdit, onChoose, ...on }: NoteItemProps) {
  const body = bodyBelowTitle(note);
  const tenantName = useTenantName();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (wanted) item.current?.scrollIntoView({ block: 'start' });
  }, [wanted]);
  return (
    <li ref={item} className={styles.note} data-note-id={note.id} data-chosen={chosen ?? undefined}>
      <div className={styles.head}>
        {chosen !== null && (
          <label className={styles.pick}>
            <input
              type="checkbox"
              checked={chosen}
              aria-label={messages.selectNote(noteTitle(note))}
              onChange={onChoose}
            />
          </label>
        )}
        {note.pinned && <Icon icon={Pin} size={14} className={styles.pinned} />}
        <h3 className={styles.title} dir="auto">
          {noteTitle(note)}
        </h3>
        {chosen === null && (
          <div className={styles.tools}>
            {note.deletedAt === null ? (
              <>
                <IconButton
                  icon={note.pinned ? PinOff : Pin}
                  label={note.pinned ? messages.unpin : messages.pin}
                  onClick={() => on.onPin(!note.pinned)}
                />
                <IconButton icon={Pencil} label={messages.edit} autoFocus={focusEdit} onClick={on.onEdit} />
                <IconButton icon={Trash2} label={messages.delete} onClick={on.onTrash} />
              </>
            ) : (
              <IconButton icon={RotateCcw} label={messages.restore} onClick={on.onRestore} />
            )}
          </div>
        )}
      </div>
      {body !== '' && <NoteBody body={body} />}
      <p className={styles.meta}>
        <time dateTime={new Date(note.updatedAt).toISOString()}>{DAY.format(note.updatedAt)}</time>
        {[...ties, ...(note.tenant ? [tenantName(note.tenant)] : [])].map((tie) => (
          <bdi key={tie}>{tie}</bdi>
        ))}
        {note.tags.map((tag) => (
          <Chip key={tag}>
            <bdi>{tag}</bdi>
          </Chip>
        ))}
      </p>
    </li>
  );
}
