import { useEffect, useReducer, useState } from 'react';
import { errorName } from '@/lib/error-name';
import type { ScopeId } from '@/lib/search/scopes';
import type { GuideIndex } from '@/lib/search/search-guide';
import type { Hit, SearchContext } from '@/lib/search/types';

export interface NoteHits {
  hits: readonly Hit[];
  looking: boolean;
  failed: boolean;
}

interface Answer extends NoteHits {
  scope: ScopeId | null;
  query: string;
}

const nothing: Answer = { scope: null, query: '', hits: [], looking: false, failed: false };

/** Comes with the first query: a page that is only opened and read needs no database. */
const openNotes = () =>
  Promise.all([import('@/services/note-hits'), import('@/services/notes-db/notes-store')]);

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
  const changes = useNoteChanges(wanted);
  useEffect(() => {
    if (!wanted || guide === null) return undefined;
    const asked = new AbortController();
    const { signal } = asked;
    const settle = (hits: readonly Hit[], failed: boolean) => {
      if (!signal.aborted) setFound({ scope, query, hits, looking: false, failed });
    };
    openNotes()
      .then(([{ searchNotes }]) =>
        searchNotes(query, { ...context, limit, signal, guide, tagged: scope === 'tags' }),
      )
      .then((hits) => settle(hits, false))
      .catch((cause: unknown) => {
        if (signal.aborted) return;
        settle([], true);
        // The name only: a message may hold words of a note.
        console.error('Field Guide: notes could not be searched.', errorName(cause));
      });
    return () => asked.abort();
  }, [wanted, guide, scope, query, context, limit, changes]);

  if (!wanted) return nothing;
  if (found.scope === scope && found.query === query) return found;
  return isTypedOn(found, scope, query) ? { ...found, looking: true } : { ...nothing, looking: true };
}

const isWanted = (scope: ScopeId | null, query: string): boolean =>
  scope === 'notes' || ((scope === null || scope === 'tags') && query.trim() !== '');

const isTypedOn = (found: Answer, scope: ScopeId | null, query: string): boolean =>
  found.scope === scope && (query.startsWith(found.query) || found.query.startsWith(query));

/** Counts the changes of notes, here and in other windows, while somebody searches them. */
function useNoteChanges(searching: boolean): number {
  const [changes, count] = useReducer((before: number) => before + 1, 0);
  useEffect(() => {
    if (!searching) return undefined;
    let stop: (() => void) | null = null;
    let left = false;
    openNotes()
      .then(([, { onNotesChanged }]) => {
        if (!left) stop = onNotesChanged(count);
      })
      .catch(() => {
        // The search itself fails for the same reason, and says so.
      });
    return () => {
      left = true;
      stop?.();
    };
  }, [searching]);
  return changes;
}
