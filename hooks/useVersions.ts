import { useEffect, useState } from 'react';
import type { Note, NoteFields } from '@/lib/notes/note';
import { listVersions, saveNote, trashNote, type VersionRow } from '@/services/notes-db/notes-store';

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

/** What became of an earlier text that was brought back. */
export interface Restored {
  /** The note that was made beside the other: that one says something else by now. `null`: the text is back in its note. */
  beside: Note | null;
  /** The way back. */
  undo: () => Promise<void>;
}

/** Bring an earlier text back, as a new change: the text it replaces becomes an earlier one in turn. */
export async function restoreVersion(note: Note, fields: NoteFields): Promise<Restored> {
  const outcome = await saveNote({ ...fields, id: note.id }, note.revision);
  if (outcome.kind === 'conflict') {
    const { other } = outcome;
    const undo = async () => {
      await trashNote(other.id);
    };
    return { beside: other, undo };
  }
  const undo = async () => {
    if (outcome.kind === 'saved') await saveNote({ ...note, id: note.id }, outcome.note.revision);
  };
  return { beside: null, undo };
}
