import { FieldGuideError } from '@/lib/notes/errors';
import type { NoteFilter } from '@/lib/notes/filter';
import type { Note } from '@/lib/notes/note';
import { onConnectionNotice } from './connection';
import { countUpTo, listNotes } from './read-notes';
import { onNotesChanged } from './signals';

export type NotesReading =
  | { status: 'ready'; notes: Note[]; count: number; more: boolean }
  | { status: 'failed'; error: FieldGuideError };

/** No number is shown beyond this. */
export const MOST_COUNTED = 999;

export interface NotesWatch {
  /** Read again now: after a failure. */
  read: () => void;
  stop: () => void;
}

/**
 * Read the first notes of a filter now, and again after each change in any window. While one reading is under way,
 * any number of changes make one more.
 */
export function watchNotes(
  filter: NoteFilter,
  limit: number,
  onReading: (reading: NotesReading) => void,
): NotesWatch {
  const run = { stopped: false, reading: false, again: false };

  const read = async () => {
    run.again = run.reading;
    if (run.reading) return;
    run.reading = true;
    const reading = await readOnce(filter, limit);
    run.reading = false;
    if (run.stopped) return;
    onReading(reading);
    if (run.again) void read();
  };

  const stopSignals = onNotesChanged(() => void read());
  const stopNotices = onConnectionNotice((notice) => {
    if (notice === 'opened') void read();
  });
  void read();

  return {
    read: () => void read(),
    stop() {
      run.stopped = true;
      stopSignals();
      stopNotices();
    },
  };
}

async function readOnce(filter: NoteFilter, limit: number): Promise<NotesReading> {
  try {
    const [notes, counted] = await Promise.all([listNotes(filter, limit), countUpTo(filter, MOST_COUNTED)]);
    return { status: 'ready', notes, ...counted };
  } catch (cause) {
    const error = cause instanceof FieldGuideError ? cause : new FieldGuideError('FG-D1', { cause });
    return { status: 'failed', error };
  }
}
