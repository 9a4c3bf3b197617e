import { useState } from 'react';
import type { AboutEntry } from '@/components/notes/NoteCapture';

/** What the *Notes* tab was asked for from elsewhere in the panel. */
export function useNotePad(showNotes: () => void) {
  const [about, setAbout] = useState<AboutEntry | null>(null);
  const [focusWanted, setFocusWanted] = useState(false);
  const [wantedId, setWantedId] = useState<string | null>(null);
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const write = (entry: AboutEntry | null) => {
    setWantedId(null);
    setAbout(entry);
    setFocusWanted(true);
    showNotes();
  };
  return {
    about,
    forgetAbout: () => setAbout(null),
    focusWanted,
    onFocused: () => setFocusWanted(false),
    wantedId,
    forgetWanted: () => setWantedId(null),
    savedAt,
    setSavedAt,
    write,
    openNote: (id: string) => {
      setWantedId(id);
      showNotes();
    },
  };
}
