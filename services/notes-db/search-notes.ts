import { isFirstOf } from '@/lib/notes/counterpart';
import { matchesWords } from '@/lib/notes/matches';
import { matchesSearch } from '@/lib/notes/matches-search';
import type { Note } from '@/lib/notes/note';
import type { NoteSearch } from '@/lib/notes/search-fields';
import { fold } from '@/lib/search/tokens';
import { scanNotes } from './scan-notes';

/**
 * The latest notes, not in Trash, that hold every word in title, tags or text.
 *
 * @param words - As typed; accents and case do not count. Without words there are no hits.
 * @param signal - Stops the search; the promise rejects with the signal's reason.
 */
export async function searchNotes(words: string[], limit: number, signal?: AbortSignal): Promise<Note[]> {
  const folded = words.map(fold).filter((word) => word !== '');
  if (folded.length === 0) return [];
  const hits = await Promise.all(([0, 1] as const).map((rank) => firstHits(rank, folded, limit, signal)));
  signal?.throwIfAborted();
  return hits
    .flat()
    .sort((a, b) => b.updatedAt - a.updatedAt)
    .slice(0, limit);
}

async function firstHits(
  rank: 0 | 1,
  words: string[],
  limit: number,
  signal: AbortSignal | undefined,
): Promise<Note[]> {
  const hits: Note[] = [];
  for await (const { notes } of scanNotes({ rank, signal })) {
    hits.push(...notes.filter((note) => matchesWords(note, words)));
    if (hits.length >= limit) break;
  }
  return hits.slice(0, limit);
}

/** How far a search has come. */
export interface Finding {
  /** What was found so far, in the order of a list. */
  notes: Note[];
  /** Notes looked at so far. */
  scanned: number;
  /** Nothing will follow: all were looked at, or there are more than `limit`. */
  done: boolean;
}

/**
 * Find notes that are not in Trash, telling as it goes. It looks at a few at a time: a long search holds up neither the
 * page nor a save, and no more than `limit` are kept.
 *
 * @param limit - It ends with one more, so that the page can tell that there are more.
 * @param signal - Ends it; the last finding stays as it is.
 */
export async function* findNotes(
  search: NoteSearch,
  limit: number,
  signal?: AbortSignal,
): AsyncGenerator<Finding> {
  const found = new Map<string, Note>();
  let scanned = 0;
  for (const rank of [1, 0] as const) {
    for await (const chunk of scanNotes({ rank, from: search.from, until: search.until, signal })) {
      if (signal?.aborted) return;
      scanned += chunk.scanned;
      for (const note of chunk.notes) {
        if (found.size <= limit && matchesSearch(note, search)) found.set(note.id, note);
      }
      const isFull = found.size > limit;
      yield { notes: [...found.values()], scanned, done: isFull };
      if (isFull) return;
    }
  }
  yield { notes: [...found.values()], scanned, done: true };
}

/** The note that another was kept beside, as far as can be told; `null` when there is none like it. */
export async function findFirstOf(other: Note): Promise<Note | null> {
  for (const rank of [1, 0] as const) {
    for await (const { notes } of scanNotes({ rank })) {
      const first = notes.find((note) => isFirstOf(note, other));
      if (first) return first;
    }
  }
  return null;
}
