import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { UndoNotice } from '@/components/ui/UndoNotice';
import { useNoteActions } from '@/hooks/useNotes';
import type { Note } from '@/lib/notes/note';
import { noteTitle } from '@/lib/notes/title';
import { holdOrder } from './hold-order';
import { messages } from './messages';
import { NoteEditing } from './NoteEditing';
import type { PressedTask } from './NoteBody';
import { NoteItem } from './NoteItem';
import styles from './NoteList.module.css';
import type { NotePlace } from './note-place';
import { NoteDialogs, type OpenedNote } from './NoteDialogs';
import { SelectionBar } from './SelectionBar';
import { BlankNote, UnreadableNote } from './UnreadableNote';
import type { Done } from './undo';
import { useAttempts } from './use-attempts';
import { useDone } from './use-done';
import { useEditing } from './use-editing';
import { useNoteSelection } from './use-note-selection';
import { VirtualList } from './VirtualList';

export interface NoteListProps {
  /** The notes in order, as far as they are known. */
  ids: readonly string[];
  /** Those in sight and around; `null` for one that cannot be shown. */
  notes: ReadonlyMap<string, Note | null>;
  /** All notes of the list, known or not. */
  count: number;
  /** There are more than `count`. */
  more?: boolean;
  /** Told which notes are in sight, by their place in `ids`. */
  onShow: (first: number, last: number) => void;
  /** The list is Trash. */
  inTrash: boolean;
  place: NotePlace;
  /** A note asked for from outside; stands at the top where the list does not show it by itself. */
  wanted: Note | null;
  /** Names of the screen and area a note is tied to. */
  tiesOf: (note: Note) => readonly string[];
  onSaved: (savedAt: number) => void;
  onExport: (ids: readonly string[]) => void;
  /** Stands between the bars and the notes. */
  children?: ReactNode;
}

/** Notes in the order given, each read or edited in place, or several chosen at once. */
export function NoteList({
  ids,
  notes,
  count,
  more = false,
  onShow,
  inTrash,
  wanted,
  tiesOf,
  onExport,
  children,
  ...editor
}: NoteListProps) {
  const { trash, restore, pin, tick } = useNoteActions();
  const { failed, attempt } = useAttempts();
  const selection = useNoteSelection(ids);
  const { done, failed: undoFailed, say, takeBack } = useDone();
  const { editing, regained, edited, edit, leave } = useEditing(say);
  const [opened, setOpened] = useState<OpenedNote | null>(null);
  /** The order before a task was ticked. */
  const [seen, setSeen] = useState<readonly string[] | null>(null);
  const list = useRef<HTMLDivElement>(null);
  // The screen beside it may change, and the list with it: what is being written stays, and so does what was asked for.
  const above = [editing, wanted].flatMap((note) => (note && !ids.includes(note.id) ? [note.id] : []));
  const held = holdOrder(ids, seen);
  const rows = above.length > 0 ? [...new Set([...above, ...held])] : held;
  const noteOf = (id: string) => (id === wanted?.id ? wanted : notes.get(id));

  const tickShown = async (note: Note, { shown, item, done: was }: PressedTask) => {
    // What is ticked stays where it is in the list, though it is now the latest change.
    setSeen(rows);
    await attempt([note.id], async () => {
      const { toggleShownTask } = await import('@/lib/notes/tasks');
      await tick(note, toggleShownTask(note.body, shown, item, was) ?? note.body);
    });
  };
  const moveToTrash = async (chosen: readonly string[]) => {
    const titles = new Map(chosen.map((id) => [id, titleOf(noteOf(id))]));
    const moved = await attempt(chosen, trash);
    if (moved.length === 0) return;
    const [title = '', ...more] = moved.map((id) => titles.get(id));
    const text = more.length === 0 ? messages.trashed(title) : messages.trashedMany(moved.length);
    say({ ids: moved, text, undo: async () => (await attempt(moved, restore)).length === moved.length });
  };
  const takeOut = async (chosen: readonly string[]) => {
    const restored = await attempt(chosen, restore);
    if (restored.length > 0) {
      const undo = async () => (await attempt(restored, trash)).length === restored.length;
      say({ ids: restored, text: messages.restored(restored.length), undo });
    }
  };
  const handleUndo = async (was: Done) => {
    // What had the focus is gone from the page.
    if ((await takeBack(was)) && !was.takesFocus) list.current?.focus();
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && selection.chosen) selection.stop();
  };

  const draw = (id: string) => {
    const note = noteOf(id);
    if (id === editing?.id) {
      return (
        <NoteEditing
          note={editing}
          regained={regained}
          {...editor}
          onCompare={(other) => setOpened({ kind: 'merge', ids: [editing.id, other] })}
          onClose={leave}
        />
      );
    }
    if (note === undefined) return <BlankNote />;
    if (note === null) return <UnreadableNote />;
    return (
      <NoteItem
        note={note}
        ties={tiesOf(note)}
        chosen={selection.chosen?.includes(id) ?? null}
        focusEdit={id === edited}
        onChoose={() => selection.toggle(id)}
        onEdit={() => edit(note)}
        onPin={(pinned) => {
          setSeen(null);
          void attempt([id], () => pin(id, pinned));
        }}
        onTrash={() => void moveToTrash([id])}
        onRestore={() => void takeOut([id])}
        onVersions={() => setOpened({ kind: 'versions', note })}
        onCompare={() => setOpened({ kind: 'merge', ids: [null, id] })}
        onTick={(task) => void tickShown(note, task)}
      />
    );
  };

  return (
    <div className={styles.notes} onKeyDown={handleKeyDown}>
      {(failed > 0 || undoFailed) && (
        <p role="alert" className={styles.failed}>
          {failed > 0 ? messages.actionFailed(failed) : messages.undoFailed}
        </p>
      )}
      {done && (
        <div className={styles.done}>
          <UndoNotice
            key={done.text + done.ids.join()}
            text={done.text}
            onUndo={() => void handleUndo(done)}
          />
        </div>
      )}
      {ids.length > 0 && (
        <SelectionBar
          selection={selection}
          shown={ids.length}
          count={count}
          more={more}
          inTrash={inTrash}
          onExport={onExport}
          onCompare={(chosen) => {
            selection.stop();
            setOpened({ kind: 'merge', ids: chosen });
          }}
          onTrash={(chosen) => {
            selection.stop();
            void moveToTrash(chosen);
          }}
          onRestore={(chosen) => {
            selection.stop();
            void takeOut(chosen);
          }}
        />
      )}
      {children}
      <VirtualList
        list={list}
        ids={rows}
        count={Math.max(count, rows.length)}
        more={more}
        keep={editing?.id ?? null}
        wanted={wanted?.id ?? null}
        onShow={onShow}
      >
        {(id) => <div key={id}>{draw(id)}</div>}
      </VirtualList>
      <NoteDialogs opened={opened} onClose={() => setOpened(null)} onDone={say} />
    </div>
  );
}

const titleOf = (note: Note | null | undefined): string =>
  note ? noteTitle(note) : messages.unreadableTitle;
