import type { NoteFields } from '@/lib/notes/note';
import { keepNote } from './keep-note';

/**
 * Keep a question that the guide could not answer, as a note with the tag `question`. Resolves when it is stored.
 *
 * @param place - What the note is tied to.
 */
export async function keepQuestion(
  question: string,
  place: Pick<NoteFields, 'screen' | 'area' | 'tenant'>,
): Promise<void> {
  await keepNote({ ...place, title: question, tags: ['question'] });
}
