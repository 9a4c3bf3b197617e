import type { Note } from '@/lib/notes/note';
import { fold } from '@/lib/search/tokens';
import { readIn } from './connection';
import { toNote } from './schema';

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

/**
 * The notes that have a tag with these letters in it, pinned ones first, then the latest change; not those in Trash.
 *
 * @param folded - As `fold` writes it.
 * @param most - `null` where more notes than this have such a tag: then it is quicker to look at the latest notes.
 */
export async function notesTagged(folded: string, most: number): Promise<Note[] | null> {
  const tags = (await listTags()).filter((tag) => fold(tag).includes(folded));
  return readIn(['notes'], async (tx) => {
    const ids = new Set<string>();
    for (const tag of tags) {
      for (const id of await tx.store.index('byTag').getAllKeys(tag, most + 1)) ids.add(id);
      if (ids.size > most) return null;
    }
    const rows = await Promise.all(Array.from(ids, (id) => tx.store.get(id)));
    return rows
      .flatMap((row) => toNote(row) ?? [])
      .filter(({ deletedAt }) => deletedAt === null)
      .sort((a, b) => Number(b.pinned) - Number(a.pinned) || b.updatedAt - a.updatedAt);
  });
}
