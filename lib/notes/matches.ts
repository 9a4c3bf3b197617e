import { fold } from '@/lib/search/tokens';
import type { Note } from './note';

/**
 * Whether every word stands somewhere in title, tags or body. Words are parts of words: `sync` finds `resynced`.
 *
 * @param words - Already folded with `fold`; the empty list matches every note.
 */
export function matchesWords(note: Pick<Note, 'title' | 'tags' | 'body'>, words: readonly string[]): boolean {
  const text = fold([note.title, ...note.tags, note.body].join('\n'));
  return words.every((word) => text.includes(word));
}
