import { useEffect, useReducer, useState } from 'react';
import { errorName } from '@/lib/error-name';
import type { ScopeId } from '@/lib/search/scopes';
import type { GuideIndex } from '@/lib/search/search-guide';
import type { Hit, SearchContext } from '@/lib/search/types';
import type * as noteHits from '@/services/note-hits';
import type { CatchingUp } from '@/services/note-hits';
import type * as notesStore from '@/services/notes-db/notes-store';

export interface NoteHits {
  hits: readonly Hit[];
  looking: boolean;
  failed: boolean;
  /** The index does not have all notes yet, and how far it is: more may be found in a moment. */
  catchingUp: CatchingUp | null;
}

interface Answer extends NoteHits {
  scope: ScopeId | null;
  query: string;
}

const nothing: Answer = {
  ...{ scope: null, query: '', hits: [] },
  ...{ looking: false, failed: false, catchingUp: null },
};

type Notes = typeof noteHits & Pick<typeof notesStore, 'onNotesChanged'>;

let opened: Notes | null = null;

/** Comes with the first query: a page that is only opened and read needs no database. */
async function openNotes(): Promise<Notes> {
  const [hits, { onNotesChanged }] = await Promise.all([
    import('@/services/note-hits'),
    import('@/services/notes-db/notes-store'),
  ]);
  return (opened = { ...hits, onNotesChanged });
}

/**
 * Notes that answer the query. While a new answer is under way and the query was only typed on, the old one stays: what
 * fits must not flicker.
 *
 * @param guide - `null` until it can be searched: it tells how rare a word is.
 * @param scope - Some have no notes, some only notes.
 * @param context - The same object for as long as nothing of it changes.
 */
export function useNoteHits(
  guide: GuideIndex | null,
  scope: ScopeId | null,
  query: string,
  context: SearchContext,
  limit: number,
): NoteHits {
  const [found, setFound] = useState(nothing);
  const wanted = isWanted(scope, query);
  const { changes, progress } = useNoteChanges(wanted);
  useEffect(() => {
    if (!wanted || guide === null) return undefined;
    const asked = new AbortController();
    const { signal } = asked;
    const settle = (hits: readonly Hit[], catchingUp: CatchingUp | null, failed = false) => {
      if (!signal.aborted) setFound({ scope, query, hits, looking: false, failed, catchingUp });
    };
    const search = ({ searchNotes }: Notes) =>
      searchNotes(query, { ...context, limit, signal, guide, tagged: scope === 'tags' });
    // Even a part that has been fetched is imported a frame later: what is open already is asked at once.
    (opened ? search(opened) : openNotes().then(search))
      .then(({ hits, catchingUp }) => settle(hits, catchingUp))
      .catch((cause: unknown) => {
        if (signal.aborted) return;
        settle([], null, true);
        // The name only: a message may hold words of a note.
        console.error('Field Guide: notes could not be searched.', errorName(cause));
      });
    return () => asked.abort();
  }, [wanted, guide, scope, query, context, limit, changes]);

  if (!wanted) return nothing;
  // What was told since is newer than what the search was told when it began.
  const catchingUp = found.catchingUp && (progress ?? found.catchingUp);
  if (found.scope === scope && found.query === query) return { ...found, catchingUp };
  return isTypedOn(found, scope, query)
    ? { ...found, catchingUp, looking: true }
    : { ...nothing, catchingUp, looking: true };
}

const isWanted = (scope: ScopeId | null, query: string): boolean =>
  scope === 'notes' || ((scope === null || scope === 'tags') && query.trim() !== '');

const isTypedOn = (found: Answer, scope: ScopeId | null, query: string): boolean =>
  found.scope === scope && (query.startsWith(found.query) || found.query.startsWith(query));

interface NoteChanges {
  /** Another number whenever a search may find something else. */
  changes: number;
  /** How far the index is with catching up, where it has told. */
  progress: CatchingUp | null;
}

/** Hears of changes of notes and of their index, here and in other windows, while somebody searches them. */
function useNoteChanges(searching: boolean): NoteChanges {
  const [changes, count] = useReducer((before: number) => before + 1, 0);
  const [progress, setProgress] = useState<CatchingUp | null>(null);
  useEffect(() => {
    if (!searching) return undefined;
    const stops: (() => void)[] = [];
    let left = false;
    openNotes()
      .then(({ onIndexSignal, onNotesChanged }) => {
        if (left) return;
        const hearIndex = onIndexSignal((signal) => {
          setProgress(signal.kind === 'catching-up' ? { done: signal.done, all: signal.all } : null);
          if (signal.kind === 'caught-up') count();
        });
        stops.push(onNotesChanged(count), hearIndex);
      })
      .catch(() => {
        // The search itself fails for the same reason, and says so.
      });
    return () => {
      left = true;
      for (const stop of stops) stop();
    };
  }, [searching]);
  return { changes, progress };
}
