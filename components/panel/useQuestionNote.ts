import type { NotePlace } from '@/components/notes/note-place';
import { newNoteAt } from '@/components/notes/note-place';
import { useNoteActions } from '@/hooks/useNotes';

/** Keeps a question that the guide could not answer as a note with the tag `question`. */
export function useQuestionNote(place: NotePlace) {
  const { save } = useNoteActions();
  return async (question: string): Promise<void> => {
    await save({ ...newNoteAt(place), title: question, tags: ['question'], id: crypto.randomUUID() }, null);
  };
}
