import { type KnownPlaces } from '@/lib/notes/orphans';
import { readIn } from './connection';
import type { ReadTransaction } from './schema';

/** A screen or an entry that the guide has no more, and how many notes, not in Trash, are tied to it. */
export interface LostTie {
  kind: 'screen' | 'entry';
  id: string;
  count: number;
}

/** What notes are tied to and what is not there any more. Jumps from one to the next: the number of notes does not matter. */
export function listLostTies({ isScreen, isEntry }: KnownPlaces): Promise<LostTie[]> {
  return readIn(['notes'], async (tx) => [
    ...(await lostIn(tx, 'screen', isScreen)),
    ...(await lostIn(tx, 'entry', isEntry)),
  ]);
}

async function lostIn(
  tx: ReadTransaction<['notes']>,
  kind: LostTie['kind'],
  isThere: (id: string) => boolean,
): Promise<LostTie[]> {
  const index = tx.store.index(kind === 'screen' ? 'byScreen' : 'byEntry');
  const lost: string[] = [];
  let cursor = await index.openKeyCursor();
  while (cursor) {
    const [id] = cursor.key;
    if (!isThere(id)) lost.push(id);
    // An array sorts after every number: this is the first note of the next id.
    cursor = await cursor.continue([id, []] as never);
  }
  const counts = await Promise.all(lost.map((id) => index.count(IDBKeyRange.bound([id], [id, []]))));
  return lost.map((id, at) => ({ kind, id, count: counts[at] ?? 0 }));
}
