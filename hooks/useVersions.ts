import { useEffect, useState } from 'react';
import type { Note, NoteFields } from '@/lib/notes/note';
import { listVersions, saveNote, type VersionRow } from '@/services/notes-db/notes-store';

export interface VersionsView {
  status: 'loading' | 'ready' | 'failed';
  /** The texts a note had before, the latest first. */
  versions: readonly VersionRow[];
}

export type { VersionRow };

/** The earlier texts of a note. */
export function useVersions(note: Note): VersionsView {
  const [view, setView] = useState<VersionsView>({ status: 'loading', versions: [] });
  useEffect(() => {
    let left = false;
    listVersions(note.id).then(
      (versions) => !left && setView({ status: 'ready', versions }),
      () => !left && setView({ status: 'failed', versions: [] }),
    );
    return () => {
      left = true;
    };
  }, [note.id, note.revision]);
  return view;
}

/**
 * Bring an earlier text back, as a new change: the text it replaces becomes an earlier one in turn.
 *
 * @returns The way back.
 */
export async function restoreVersion(note: Note, fields: NoteFields): Promise<() => Promise<void>> {
  const outcome = await saveNote({ ...fields, id: note.id }, note.revision);
  return async () => {
    if (outcome.kind === 'saved') await saveNote({ ...note, id: note.id }, outcome.note.revision);
  };
}
