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
  /** Only the words as they were typed could be looked for: the index could not be read. */
  unread: boolean;
  /** What the hits were found for, where that is not what is typed now; `null` where it is. */
  foundFor: string | null;
}

interface Answer extends Omit<NoteHits, 'foundFor'> {
  scope: ScopeId | null;
  query: string;
}

const nothing: Answer = {
  ...{ scope: null, query: '', hits: [] },
  ...{ looking: false, failed: false, catchingUp: null, unread: false },
};

type Notes = [hits: typeof noteHits, store: typeof notesStore];

let opened: Notes | null = null;

/** So long the notes of the query before may stand there without a word: most searches take no longer. */
const UNSAID_MS = 250;

/** Comes with the first query: a page that is only opened and read needs no database. */
async function openNotes(): Promise<Notes> {
  return (opened = await Promise.all([
    import('@/services/note-hits'),
    import('@/services/notes-db/notes-store'),
  ]));
}

/**
 * Notes that answer the query. While a new answer is under way and the query was only typed on, the old one stays: what
 * fits must not flicker. Where that takes long, it says what the notes were found for.
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
    const settle = (given: Pick<Answer, 'hits' | 'catchingUp' | 'failed'> & { isUnread: boolean }) => {
      const { isUnread: unread, ...answer } = given;
      if (!signal.aborted) setFound({ scope, query, looking: false, unread, ...answer });
    };
    const search = ([{ searchNotes }]: Notes) =>
      searchNotes(query, { ...context, limit, signal, guide, tagged: scope === 'tags' });
    // Even a part that has been fetched is imported a frame later: what is open already is asked at once.
    (opened ? search(opened) : openNotes().then(search))
      .then((answer) => settle({ ...answer, failed: false }))
      .catch((cause: unknown) => {
        if (signal.aborted) return;
        settle({ hits: [], catchingUp: null, failed: true, isUnread: false });
        // The name only: a message may hold words of a note.
        console.error('Field Guide: notes could not be searched.', errorName(cause));
      });
    return () => asked.abort();
  }, [wanted, guide, scope, query, context, limit, changes]);

  const stale = found.scope !== scope || found.query !== query;
  const late = useStaysFor(wanted && stale ? query : null, UNSAID_MS);
  if (!wanted) return { ...nothing, foundFor: null };
  // What was told since is newer than what the search was told when it began.
  const catchingUp = found.catchingUp && (progress ?? found.catchingUp);
  if (!stale) return { ...found, catchingUp, foundFor: null };
  return isTypedOn(found, scope, query)
    ? { ...found, catchingUp, looking: true, foundFor: late ? found.query.trim() : null }
    : { ...nothing, catchingUp, looking: true, foundFor: null };
}

/** Whether a text has stayed the same for some ms. */
function useStaysFor(text: string | null, ms: number): boolean {
  const [stayed, setStayed] = useState<string | null>(null);
  useEffect(() => {
    if (text === null) return undefined;
    const timer = setTimeout(() => setStayed(text), ms);
    return () => {
      clearTimeout(timer);
      setStayed(null);
    };
  }, [text, ms]);
  return text !== null && stayed === text;
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
      .then(([{ onIndexSignal }, { onNotesChanged }]) => {
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
