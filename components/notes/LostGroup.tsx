import { useId, useMemo, useState } from 'react';
import { allScreens } from '@/content/screens';
import { Button } from '@/components/ui/Button';
import { type EntryName, type LostTie, tieAnew, useLostNotes } from '@/hooks/useLostTies';
import { noteTitle } from '@/lib/notes/title';
import styles from './LostNotes.module.css';
import { messages } from './messages';
import type { NotePlace } from './note-place';
import type { Done } from './undo';
import { wasDone } from './was-done';

export interface LostGroupProps {
  tie: LostTie;
  place: NotePlace;
  entries: readonly EntryName[];
  onDone: (done: Done) => void;
}

/** Titles shown of a group. */
const SHOWN = 5;

/** Notes of one thing that is gone, and what they are tied to instead. */
export function LostGroup({ tie, place, entries, onDone }: LostGroupProps) {
  const { kind, id, count } = tie;
  const notes = useLostNotes(tie, SHOWN);
  const names = useMemo(() => namesFor(kind, entries), [kind, entries]);
  const [typed, setTyped] = useState(kind === 'screen' ? (place.screen?.name ?? '') : '');
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle');
  const listId = useId();
  const to = names.get(typed.trim()) ?? null;

  const tieTo = async (target: string | null) => {
    setState('working');
    try {
      const tied = await tieAnew(tie, target);
      setState('idle');
      onDone({ ids: [], text: messages.lostDone(tied.count), undo: wasDone(tied.undo) });
    } catch {
      setState('failed');
    }
  };
  return (
    <div className={styles.group}>
      <h3 className={styles.name}>
        <bdi>{messages.lostTie[kind](id)}</bdi> <span className={styles.count}>{messages.count(count)}</span>
      </h3>
      <ul className={styles.titles}>
        {notes.map((note) => (
          <li key={note.id}>
            <bdi>{noteTitle(note)}</bdi>
          </li>
        ))}
      </ul>
      <div className={styles.form}>
        <input
          className={styles.input}
          list={listId}
          value={typed}
          aria-label={messages.lostTo[kind]}
          placeholder={messages.lostPlaceholder[kind]}
          onChange={(event) => setTyped(event.target.value)}
        />
        <datalist id={listId}>
          {[...names.keys()].map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <Button disabled={to === null || state === 'working'} onClick={() => void tieTo(to)}>
          {messages.lostTieAnew(count)}
        </Button>
        <Button look="quiet" disabled={state === 'working'} onClick={() => void tieTo(null)}>
          {messages.lostLetGo}
        </Button>
      </div>
      <p role="alert" className={styles.failed}>
        {state === 'failed' && messages.lostFailed}
      </p>
    </div>
  );
}

/** Names with their ids; of several that are called the same, the first. */
function namesFor(kind: LostTie['kind'], entries: readonly EntryName[]): ReadonlyMap<string, string> {
  const named =
    kind === 'screen'
      ? allScreens.map(({ id, name }) => [name, id] as const)
      : entries.map(({ id, title }) => [title, id] as const);
  return new Map(named.toReversed());
}
