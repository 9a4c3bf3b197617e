import type { NoteFields } from '@/lib/notes/note';

/**
 * Store a note that was made by the guide: a trail, a run. Resolves with its id when it is on the disk.
 *
 * The database is loaded for it: a page that is only read needs none.
 */
export async function keepNote(given: Partial<NoteFields>): Promise<string> {
  const [{ toFields }, { saveNote }] = await Promise.all([
    import('@/lib/notes/note'),
    import('@/services/notes-db/notes-store'),
  ]);
  const id = crypto.randomUUID();
  await saveNote({ ...toFields(given), id }, null);
  return id;
}
