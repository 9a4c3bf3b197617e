import type { Note } from '@/lib/notes/note';
import { noteTitle } from '@/lib/notes/title';
import { searchableNote } from '@/lib/search/note-document';
import { noteWordsOf } from '@/lib/search/note-words';
import { type GuideIndex, type SearchOptions, searchText } from '@/lib/search/search-guide';
import { fold } from '@/lib/search/tokens';
import type { Hit } from '@/lib/search/types';
import { findNotes, listNotes, searchNotes as candidates } from './notes-db/notes-store';

export interface NoteSearchContext extends SearchOptions {
  /** Tells how rare a word is. */
  guide: GuideIndex;
  /** The first word is a tag, or the beginning of one. */
  tagged: boolean;
  /** Gives it up: the promise rejects with the signal's reason. */
  signal: AbortSignal;
}

/** More candidates than any list shows, fewer than would take a frame to rank. */
const MOST_CANDIDATES = 60;

/**
 * The notes that answer a query, best first and on one scale with the guide; without words, those changed last. Notes in
 * Trash are left out.
 *
 * This is all the search knows of notes: what stands behind it may be a scan, as it is today, or an index.
 */
export async function searchNotes(query: string, context: NoteSearchContext): Promise<Hit[]> {
  const { guide, tagged, signal, ...options } = context;
  const words = noteWordsOf(query);
  if (words.length === 0)
    return tagged ? [] : (await listNotes({ scope: 'all' }, options.limit)).map(asPlainHit);
  const notes = tagged ? await withTag(query, signal) : await candidates(words, MOST_CANDIDATES, signal);
  return searchText(guide, query, notes.map(searchableNote), options);
}

async function withTag(query: string, signal: AbortSignal): Promise<readonly Note[]> {
  const [tag = '', ...others] = query.trim().split(/\s+/);
  const search = {
    words: noteWordsOf(others.join(' ')),
    notWords: [],
    tags: [{ text: fold(tag), whole: false, not: false, ids: [] }],
    screens: [],
    tenants: [],
    areas: [],
    from: null,
    until: null,
  };
  let found: readonly Note[] = [];
  for await (const { notes } of findNotes(search, MOST_CANDIDATES, signal)) found = notes;
  signal.throwIfAborted();
  return found;
}

const asPlainHit = (note: Note, at: number): Hit => ({
  rank: at + 1,
  id: note.id,
  refs: [],
  kind: 'note',
  area: note.area,
  title: noteTitle(note),
  score: 0,
  context: note.tags.map((tag) => `#${tag}`).join(' '),
  marks: [],
});
