import { useEffect, useState } from 'react';
import type { NoteFilter } from '@/lib/notes/filter';
import { errorName } from '@/lib/error-name';
import type { NotesReading } from '@/services/notes-db/watch-notes';

/**
 * How many notes a filter has, kept up to date with every window; `null` until it is known, and when it cannot be.
 *
 * The database is loaded after the first paint: who wants the notes themselves asks `useNotes`.
 *
 * @param filter - Compared by content: it may be a new object on each render. `null` asks for nothing.
 */
export function useNoteCount(filter: NoteFilter | null): number | null {
  const question = JSON.stringify(filter);
  const [last, setLast] = useState<{ question: string; count: number | null } | null>(null);

  useEffect(() => {
    // Just written from the filter; read back so that the effect depends on its content alone.
    const asked = JSON.parse(question) as NoteFilter | null;
    if (!asked) return undefined;
    let left = false;
    let stop: (() => void) | null = null;
    const show = (reading: NotesReading) =>
      setLast({ question, count: reading.status === 'ready' ? reading.count : null });
    import('@/services/notes-db/watch-notes').then(
      ({ watchNotes }) => {
        if (!left) stop = watchNotes(asked, 1, show).stop;
      },
      (cause: unknown) => console.error('Field Guide: the notes could not be counted.', errorName(cause)),
    );
    return () => {
      left = true;
      stop?.();
    };
  }, [question]);

  return last?.question === question ? last.count : null;
}
