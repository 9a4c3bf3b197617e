import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { UndoNotice } from '@/components/ui/UndoNotice';
import { type LostTie, useLostTies } from '@/hooks/useLostTies';
import { LostGroup } from './LostGroup';
import styles from './LostNotes.module.css';
import { messages } from './messages';
import type { NotePlace } from './note-place';
import { useDone } from './use-done';

export interface LostNotesProps {
  place: NotePlace;
}

const keyOf = ({ kind, id }: LostTie) => `${kind}:${id}`;

/** A line when notes are tied to what is gone; pressed, what that is, and what they could be tied to instead. */
export function LostNotes({ place }: LostNotesProps) {
  const { lost, entries } = useLostTies(true);
  const [open, setOpen] = useState(false);
  const { done, failed, say, takeBack } = useDone();
  const count = (lost ?? []).reduce((sum, tie) => sum + tie.count, 0);
  if (count === 0 && !done) return null;
  return (
    <section className={styles.lost} aria-label={messages.lostList}>
      {count > 0 && (
        <p className={styles.line}>
          <span>{messages.lost(count)}</span>
          <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? messages.lostHide : messages.lostShow}
          </Button>
        </p>
      )}
      {done && <UndoNotice text={done.text} onUndo={() => void takeBack(done)} />}
      {failed && (
        <p role="alert" className={styles.failed}>
          {messages.undoFailed}
        </p>
      )}
      {open &&
        lost?.map((tie) => (
          <LostGroup key={keyOf(tie)} tie={tie} place={place} entries={entries} onDone={say} />
        ))}
    </section>
  );
}
