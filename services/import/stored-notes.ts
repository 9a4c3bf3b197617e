import { isNote } from '@/lib/notes/note';
import { otherId } from '@/lib/notes/import/choices';
import { isSame } from '@/lib/notes/import/compare';
import type { IncomingNote } from '@/lib/notes/import/items';
import type { Stored } from '@/lib/notes/import/plan';
import { readIn } from '../notes-db/connection';
import { versionsOf } from '../notes-db/versions';

/** What is here under the ids of incoming notes, in their order, as of one moment. */
export function readStored(incoming: readonly IncomingNote[]): Promise<Stored[]> {
  return readIn(['notes', 'versions'], (tx) => {
    const notes = tx.objectStore('notes');
    return Promise.all(
      incoming.map(async ({ note, hasState }): Promise<Stored> => {
        const row = await notes.get(note.id);
        if (!row) return { row: undefined, earlier: [], isBeside: false };
        const isReadable = isNote(row.note);
        // Most of a backup is what is here already: then nothing else matters.
        if (isReadable && isSame(note, row.note, hasState)) return { row, earlier: [], isBeside: false };
        const [earlier, beside] = await Promise.all([
          tx.objectStore('versions').getAll(versionsOf(note.id)),
          notes.getKey(otherId(note)),
        ]);
        return { row: isReadable ? row : 'unreadable', earlier, isBeside: beside !== undefined };
      }),
    );
  });
}
