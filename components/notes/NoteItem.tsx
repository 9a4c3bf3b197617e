import { Ellipsis, FileClock, GitCompareArrows, Pencil, Pin, PinOff, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTenantName } from '@/components/passport/useTenantName';
import { Chip } from '@/components/ui/Chip';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import { Popover } from '@/components/ui/Popover';
import { dateOf } from '@/lib/dates';
import { isOtherVersion } from '@/lib/notes/counterpart';
import type { Note } from '@/lib/notes/note';
import { noteTitle } from '@/lib/notes/title';
import { daysInTrash } from '@/lib/notes/trash';
import { partBelowTitle } from './body-below-title';
import { messages } from './messages';
import { NoteBody, type PressedTask } from './NoteBody';
import styles from './NoteItem.module.css';

export interface NoteItemProps {
  note: Note;
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
  onVersions: () => void;
  /** Lay the other version it was kept beside next to it. */
  onCompare: () => void;
  onTick: (task: PressedTask) => void;
}

/** One note as it is read. */
export function NoteItem({ note, ties, chosen, focusEdit, onChoose, ...on }: NoteItemProps) {
  const part = partBelowTitle(note);
  const tenantName = useTenantName();
  const [now] = useState(() => Date.now());
  const trashed = daysInTrash(note, now);
  const inTrash = trashed !== null;
  return (
    <div className={styles.note} data-note-id={note.id} data-chosen={chosen ?? undefined}>
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
            {inTrash ? (
              <IconButton icon={RotateCcw} label={messages.restore} onClick={on.onRestore} />
            ) : (
              <>
                <IconButton
                  icon={note.pinned ? PinOff : Pin}
                  label={note.pinned ? messages.unpin : messages.pin}
                  onClick={() => on.onPin(!note.pinned)}
                />
                <IconButton icon={Pencil} label={messages.edit} autoFocus={focusEdit} onClick={on.onEdit} />
                <IconButton icon={Trash2} label={messages.delete} onClick={on.onTrash} />
                <MoreMenu note={note} onVersions={on.onVersions} onCompare={on.onCompare} />
              </>
            )}
          </div>
        )}
      </div>
      {part.end > part.start && (
        <NoteBody body={note.body} part={part} onTick={inTrash || chosen !== null ? undefined : on.onTick} />
      )}
      <p className={styles.meta}>
        <time dateTime={new Date(note.updatedAt).toISOString()}>{dateOf(note.updatedAt)}</time>
        {inTrash && <span>{messages.inTrash(trashed)}</span>}
        {[...ties, ...(note.tenant ? [tenantName(note.tenant)] : [])].map((tie) => (
          <bdi key={tie}>{tie}</bdi>
        ))}
        {note.tags.map((tag) => (
          <Chip key={tag}>
            <bdi>{tag}</bdi>
          </Chip>
        ))}
      </p>
    </div>
  );
}

/** What is wanted now and then. */
function MoreMenu({ note, onVersions, onCompare }: Pick<NoteItemProps, 'note' | 'onVersions' | 'onCompare'>) {
  return (
    <Popover
      label={messages.actions}
      trigger={(properties) => <IconButton icon={Ellipsis} label={messages.actions} {...properties} />}
    >
      {(close) => {
        const then = (act: () => void) => () => {
          close();
          act();
        };
        return (
          <Menu
            items={[
              { icon: FileClock, label: messages.versions, onSelect: then(onVersions) },
              ...(isOtherVersion(note)
                ? [{ icon: GitCompareArrows, label: messages.compareOther, onSelect: then(onCompare) }]
                : []),
            ]}
          />
        );
      }}
    </Popover>
  );
}
