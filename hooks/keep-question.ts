import type { NoteFields } from '@/lib/notes/note';

/**
 * Keep a question that the guide could not answer, as a note with the tag `question`. Resolves when it is stored.
 *
 * The database is loaded for it, as few searches end so.
 *
 * @param place - What the note is tied to.
 */
export async function keepQuestion(
  question: string,
  place: Pick<NoteFields, 'screen' | 'area' | 'tenant'>,
): Promise<void> {
  const [{ toFields }, { saveNote }] = await Promise.all([
    import('@/lib/notes/note'),
    import('@/services/notes-db/notes-store'),
  ]);
  const fields = toFields({ ...place, title: question, tags: ['question'] });
  await saveNote({ ...fields, id: crypto.randomUUID() }, null);
}
