import { FieldGuideError } from '@/lib/notes/errors';
import type { NoteFilter } from '@/lib/notes/filter';
import type { Note } from '@/lib/notes/note';
import { onConnectionNotice } from './connection';
import { countUpTo, getNotes, listIds } from './read-notes';
import { onNotesChanged } from './signals';
import { MOST_COUNTED } from './watch-notes';

/** Ids known before anybody scrolls: more than any window shows. */
const FIRST = 60;

/** Notes held on each side of those in sight. */
const AROUND = 40;

export interface NoteListState {
  status: 'loading' | 'ready' | 'failed';
  /** The first of the list, in its order; more of them become known as one comes near their end. */
  ids: readonly string[];
  /** Those in sight and around: `null` for one that cannot be shown. Others are not held. */
  notes: ReadonlyMap<string, Note | null>;
  /** All notes of the filter; more of them than this when `more`. */
  count: number;
  more: boolean;
  /** Why the last reading failed; what was read before stays. */
  error: FieldGuideError | null;
}

export interface NoteList {
  getState: () => NoteListState;
  subscribe: (listener: () => void) => () => void;
  /** Read, and read again after each change in any window. Returns the way to stop; it can be started again. */
  start: () => () => void;
  /** These are in sight, by their place in `ids`: they and those around them are read, others let go. */
  show: (first: number, last: number) => void;
  /** Read again now: after a failure. */
  read: () => void;
}

const NOTHING: NoteListState = {
  status: 'loading',
  ids: [],
  notes: new Map(),
  count: 0,
  more: false,
  error: null,
};

/**
 * A list of notes of any length, of which only what is in sight is in memory. Knows nothing of the screen.
 *
 * Contract
 * - However many notes there are, opening reads `FIRST` ids and the notes of the first screen.
 * - At any time it holds the notes in sight and `AROUND` on each side, and the ids down to there.
 * - While one reading is under way, any number of changes make one more.
 */
export function createNoteList(filter: NoteFilter): NoteList {
  const listeners = new Set<() => void>();
  let state = NOTHING;
  let wanted = FIRST;
  let sight = { first: 0, last: 0 };
  let started = 0;
  let reading = false;
  let again = false;

  const update = (change: Partial<NoteListState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const around = (ids: readonly string[]) =>
    ids.slice(Math.max(0, sight.first - AROUND), sight.last + 1 + AROUND);

  const readOnce = async () => {
    // In this order: what is shown first is not kept waiting by what is counted.
    const ids = await listIds(filter, wanted);
    const [notes, counted] = await Promise.all([getNotes(around(ids)), countUpTo(filter, MOST_COUNTED)]);
    return { ids, notes, more: counted.more, count: Math.max(counted.count, ids.length) };
  };
  const readAll = async () => {
    again = reading;
    if (reading || started === 0) return;
    reading = true;
    try {
      const read = await readOnce();
      reading = false;
      if (!again) update({ ...read, status: 'ready', error: null });
    } catch (cause) {
      reading = false;
      const error = cause instanceof FieldGuideError ? cause : new FieldGuideError('FG-D1', { cause });
      update({ status: 'failed', error });
    }
    if (again) void readAll();
    else void fill(); // one may have gone on meanwhile
  };

  /** Those that came into sight; what is held of the others stays as it is until the next change. */
  const fill = async () => {
    const near = around(state.ids);
    const missing = near.filter((id) => !state.notes.has(id));
    if (missing.length === 0) return;
    const read = await getNotes(missing).catch(() => null);
    // A failure shows when the list is read again. After a change, all of it is on its way.
    if (!read || reading) return;
    const now = around(state.ids);
    const held = now.flatMap((id) => {
      const note = read.get(id) ?? state.notes.get(id);
      return note === undefined ? [] : [[id, note] as const];
    });
    update({ notes: new Map(held) });
  };

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      started += 1;
      const stopSignals = onNotesChanged(() => void readAll());
      const stopNotices = onConnectionNotice((notice) => {
        if (notice === 'opened') void readAll();
      });
      void readAll();
      return () => {
        started -= 1;
        stopSignals();
        stopNotices();
      };
    },
    show(first, last) {
      if (first === sight.first && last === sight.last) return;
      sight = { first, last };
      if (last > wanted - AROUND && state.ids.length >= wanted) {
        // In growing steps: going through n notes reads no more than a few times n ids.
        wanted += Math.max(FIRST, Math.floor(wanted / 2));
        void readAll();
      } else void fill();
    },
    read: () => void readAll(),
  };
}
