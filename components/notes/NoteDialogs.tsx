import { Suspense } from 'react';
import type { Note } from '@/lib/notes/note';
import { MergeDialog, VersionsDialog } from './on-demand';
import type { Done } from './undo';

/** What is open over the list. */
export type OpenedNote =
  | { kind: 'versions'; note: Note }
  /** The note that stays and the other; `null`: the one that the other was kept beside. */
  | { kind: 'merge'; ids: readonly [string | null, string] };

export interface NoteDialogsProps {
  opened: OpenedNote | null;
  onClose: () => void;
  /** Something was done that can be undone. */
  onDone: (done: Done) => void;
}

export function NoteDialogs({ opened, onClose, onDone }: NoteDialogsProps) {
  const finish = (done: Done) => {
    onClose();
    onDone(done);
  };
  return (
    <Suspense>
      {opened?.kind === 'versions' && <VersionsDialog note={opened.note} onClose={onClose} onDone={finish} />}
      {opened?.kind === 'merge' && <MergeDialog ids={opened.ids} onClose={onClose} onDone={finish} />}
    </Suspense>
  );
}
