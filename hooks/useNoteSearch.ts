import { useEffect, useMemo, useReducer, useState } from 'react';
import { areaList } from '@/content/areas';
import { allScreens } from '@/content/screens';
import { errorName } from '@/lib/error-name';
import type { Note } from '@/lib/notes/note';
import { type NotUnderstood, type ParsedSearch, parseSearch } from '@/lib/notes/search-fields';
import { type Finding, findNotes, onNotesChanged } from '@/services/notes-db/notes-store';
import type { Passports } from '@/services/passports';
import { usePassports } from './usePassports';

export interface NoteSearchView {
  /** `idle`: nothing is asked yet, a field without its value. */
  status: 'idle' | 'looking' | 'done' | 'failed';
  /** What was found, in the order of a list; of more than `MOST_FOUND` the first. */
  ids: readonly string[];
  notes: ReadonlyMap<string, Note>;
  /** There are more than those. */
  more: boolean;
  /** Notes looked at so far. */
  scanned: number;
  /** Parts of what was typed that could not be read as fields. */
  notUnderstood: readonly NotUnderstood[];
}

/** Found notes held and shown. */
export const MOST_FOUND = 200;

const REST_MS = 150;

/** The page is told of progress no more often than the eye can follow. */
const TELL_MS = 100;

interface Found extends Finding {
  /** What it was found for. */
  typed: string;
  failed: boolean;
}

/** Days such as `7d` count from when it was typed. */
function read(typed: string, passports: Passports | null): ParsedSearch {
  const tenants = Object.entries(passports ?? {}).map(([id, { name }]) => ({ id, name }));
  return parseSearch(typed, { areas: areaList, screens: allScreens, tenants }, Date.now());
}

/**
 * Find notes by words and fields, all but those in Trash, as the user types. Found notes stay on the page until those of
 * the new words are there.
 */
export function useNoteSearch(typed: string): NoteSearchView {
  const passports = usePassports();
  const [found, setFound] = useState<Found>({ typed: '', notes: [], scanned: 0, done: false, failed: false });
  const [changes, countChange] = useReducer((before: number) => before + 1, 0);
  useEffect(() => onNotesChanged(countChange), []);

  const { search, notUnderstood } = useMemo(() => read(typed, passports), [typed, passports]);

  useEffect(() => {
    if (!search) return undefined;
    const asked = new AbortController();
    const look = async () => {
      let told = performance.now();
      for await (const finding of findNotes(search, MOST_FOUND, asked.signal)) {
        if (asked.signal.aborted) return;
        if (!finding.done && performance.now() - told < TELL_MS) continue;
        told = performance.now();
        setFound({ ...finding, typed, failed: false });
      }
    };
    const timer = setTimeout(() => {
      look().catch((cause: unknown) => {
        setFound({ typed, notes: [], scanned: 0, done: true, failed: true });
        // The name only: a message may hold words of a note.
        console.error('Field Guide: notes could not be searched.', errorName(cause));
      });
    }, REST_MS);
    return () => {
      asked.abort();
      clearTimeout(timer);
    };
  }, [search, typed, changes]);

  const shown = useMemo(() => found.notes.slice(0, MOST_FOUND), [found.notes]);
  const isCurrent = found.typed === typed;
  const status = isCurrent && found.failed ? 'failed' : isCurrent && found.done ? 'done' : 'looking';
  return {
    status: search ? status : 'idle',
    ids: useMemo(() => (search ? shown.map(({ id }) => id) : []), [search, shown]),
    notes: useMemo(() => new Map(shown.map((note) => [note.id, note])), [shown]),
    more: search !== null && found.notes.length > MOST_FOUND,
    scanned: found.scanned,
    notUnderstood,
  };
}
