import { useEffect, useState } from 'react';
import type { Note } from '@/lib/notes/note';
import { getNote, onNotesChanged } from '@/services/notes-db/notes-store';

/**
 * One note, kept up to date with every window; `null` until it is read, and when there is none that can be shown.
 *
 * @param id - `null` asks for nothing.
 */
export function useNote(id: string | null): Note | null {
  const [note, setNote] = useState<Note | null>(null);
  useEffect(() => {
    if (id === null) return undefined;
    let left = false;
    const read = async () => {
      // A list that cannot be read says so; this is only one more note of it.
      const found = await getNote(id).catch(() => null);
      if (!left) setNote(found);
    };
    void read();
    const stop = onNotesChanged((ids) => {
      if (ids === null || ids.includes(id)) void read();
    });
    return () => {
      left = true;
      stop();
    };
  }, [id]);
  return note?.id === id ? note : null;
}
