import { matchesSearch } from '@/lib/notes/matches-search';
import type { Note } from '@/lib/notes/note';
import { noteTitle } from '@/lib/notes/title';
import { searchableNote } from '@/lib/search/note-document';
import { noteWordsOf } from '@/lib/search/note-words';
import { type GuideIndex, type SearchOptions, searchText } from '@/lib/search/search-guide';
import { fold } from '@/lib/search/tokens';
import type { Hit } from '@/lib/search/types';
import { findNotes, listNotes, searchNotes as candidates } from './notes-db/notes-store';
import { notesTagged } from './notes-db/tags';
import type { CatchingUp } from './notes-index/live-index';
import { searchIndex } from './notes-index/search-index';

export type { CatchingUp };
export { onIndexSignal } from './notes-index/signals';

export interface NoteSearchContext extends SearchOptions {
  /** Tells how rare a word is. */
  guide: GuideIndex;
  /** The first word is a tag, or the beginning of one. */
  tagged: boolean;
  /** Gives it up: the promise rejects with the signal's reason. */
  signal: AbortSignal;
}

export interface NoteAnswer {
  hits: Hit[];
  /** The index does not have all notes yet: further hits may come, of words that were typed otherwise. */
  catchingUp: CatchingUp | null;
  /** Only the words as they were typed could be looked for: the index could not be read. */
  isUnread: boolean;
}

/** More candidates than any list shows, fewer than would take a frame to rank. */
const MOST_CANDIDATES = 60;

/** Notes with a tag that are read at once. */
const MOST_TAGGED = 500;

/**
 * The notes that answer a query, best first and on one scale with the guide; without words, those changed last. Notes in
 * Trash are left out.
 *
 * The index tells who may answer. What it does not have yet is looked for in the notes themselves.
 */
export async function searchNotes(query: string, context: NoteSearchContext): Promise<NoteAnswer> {
  const { guide, tagged, signal, ...options } = context;
  const words = noteWordsOf(query);
  if (words.length === 0)
    return whole(tagged ? [] : (await listNotes({ scope: 'all' }, options.limit)).map(asPlainHit));
  if (tagged)
    return whole(searchText(guide, query, (await withTag(query, signal)).map(searchableNote), options));
  const answer = await searchIndex(query, guide, options, async () =>
    (await candidates(words, MOST_CANDIDATES, signal)).map(searchableNote),
  );
  signal.throwIfAborted();
  return answer;
}

const whole = (hits: Hit[]): NoteAnswer => ({ hits, catchingUp: null, isUnread: false });

/** Notes with a tag that begins so: by the index of tags, or, where very many have it, by looking at the latest. */
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
  const tagged = await notesTagged(fold(tag), MOST_TAGGED);
  signal.throwIfAborted();
  if (tagged) return tagged.filter((note) => matchesSearch(note, search)).slice(0, MOST_CANDIDATES);
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
