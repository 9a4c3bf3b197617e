import type { Note } from '@/lib/notes/note';
import { writeIn } from '@/services/notes-db/connection';
import { toRow } from '@/services/notes-db/schema';
import { fakeNote } from '../../lib/notes/fake-note';

/** Put notes at once: saving one by one is not what these tests are about. */
export function putNotes(notes: readonly Note[]): Promise<void> {
  return writeIn(['notes'], async (tx) => {
    const store = tx.objectStore('notes');
    for (const note of notes) void store.put(toRow({ note, textRevision: note.revision }));
    await store.count();
  });
}

/** Notes `n0`, `n1`, …, the later the newer, of three tenants. */
export const fillNotes = (count: number): Promise<void> =>
  putNotes(
    Array.from({ length: count }, (_, index) =>
      fakeNote({ id: `n${index}`, body: `body ${index}`, updatedAt: index, tenant: `t${index % 3}` }),
    ),
  );
