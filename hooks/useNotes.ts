import { useCallback, useEffect, useRef, useState } from 'react';
import type { FieldGuideError } from '@/lib/notes/errors';
import type { NoteFilter } from '@/lib/notes/filter';
import type { Note } from '@/lib/notes/note';
import {
  deleteForever,
  emptyTrash,
  pinNote,
  restoreNote,
  saveNote,
  trashNote,
} from '@/services/notes-db/notes-store';
import { type NotesReading, type NotesWatch, watchNotes } from '@/services/notes-db/watch-notes';

export interface NotesView {
  status: 'loading' | 'ready' | 'failed';
  /** The first `limit` notes, in the order of a list; those read before while `status` is `failed`. */
  notes: Note[];
  /** All notes of the filter. */
  count: number;
  /** What `errorText` of `lib/notes/messages` has the words for. */
  error: FieldGuideError | null;
  retry: () => void;
}

/** A reading and the question it answers. */
interface Answer {
  question: string;
  notes: Note[];
  count: number;
  error: FieldGuideError | null;
}

/**
 * The first notes of a filter, kept up to date with every window.
 *
 * @param filter - Compared by content: it may be a new object on each render.
 */
export function useNotes(filter: NoteFilter, limit = 50): NotesView {
  const question = JSON.stringify({ filter, limit });
  const [last, setLast] = useState<Answer | null>(null);
  const watch = useRef<NotesWatch | null>(null);

  useEffect(() => {
    // Just written from these two; read back so that the effect depends on their content alone.
    const asked = JSON.parse(question) as { filter: NoteFilter; limit: number };
    const started = watchNotes(asked.filter, asked.limit, (reading) =>
      setLast((before) => toAnswer(question, reading, before)),
    );
    watch.current = started;
    return () => started.stop();
  }, [question]);

  const retry = useCallback(() => watch.current?.read(), []);
  if (last?.question !== question) return { status: 'loading', notes: [], count: 0, error: null, retry };
  const { notes, count, error } = last;
  return { status: error ? 'failed' : 'ready', notes, count, error, retry };
}

function toAnswer(question: string, reading: NotesReading, before: Answer | null): Answer {
  if (reading.status === 'ready') {
    return { question, notes: reading.notes, count: reading.count, error: null };
  }
  const kept = before?.question === question ? before : { notes: [], count: 0 };
  return { question, notes: kept.notes, count: kept.count, error: reading.error };
}

/** The verbs on notes; the same object on every render. Lists follow by themselves. */
export const useNoteActions = () => actions;

const actions = {
  save: saveNote,
  trash: trashNote,
  restore: restoreNote,
  pin: pinNote,
  deleteForever,
  emptyTrash,
};
