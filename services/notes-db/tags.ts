import { fold } from '@/lib/search/tokens';
import { readIn } from './connection';

/** More tags than this and the rest is not offered; nobody has them. */
const MOST_TAGS = 5000;

/** Every tag there is, once, by the alphabet. Jumps from tag to tag: the number of notes does not matter. */
export function listTags(): Promise<string[]> {
  return readIn(['notes'], async (tx) => {
    const tags: string[] = [];
    let cursor = await tx.store.index('byTag').openKeyCursor(null, 'nextunique');
    while (cursor && tags.length < MOST_TAGS) {
      tags.push(cursor.key);
      cursor = await cursor.continue();
    }
    return tags
      .map((tag) => ({ tag, folded: fold(tag) }))
      .sort((a, b) => (a.folded < b.folded ? -1 : 1))
      .map(({ tag }) => tag);
  });
}
