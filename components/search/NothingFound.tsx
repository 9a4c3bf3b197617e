import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { kindIcons } from './kind-icons';
import { messages } from './messages';
import styles from './NothingFound.module.css';

export interface NothingFoundProps {
  query: string;
  /** Keeps the question as a note; answers when it is stored, throws when it is not. */
  onNoteQuestion: (question: string) => Promise<void>;
}

/** A search without a hit: what to try, and a way to keep the question. */
export function NothingFound({ query, onNoteQuestion }: NothingFoundProps) {
  const [outcome, setOutcome] = useState<string | null>(null);
  const note = async () => {
    try {
      await onNoteQuestion(query);
      setOutcome(messages.questionNoted);
    } catch {
      // The note's own store has reported why; here it matters only that nothing is lost.
      setOutcome(messages.questionNotNoted);
    }
  };
  return (
    <div className={styles.nothing}>
      <p className={styles.what}>{messages.nothingFor(query)}</p>
      <p className={styles.hint}>{messages.nothingHint}</p>
      {outcome !== messages.questionNoted && (
        <Button icon={kindIcons.note} onClick={() => void note()}>
          {messages.noteQuestion}
        </Button>
      )}
      <p role="status" className={styles.hint}>
        {outcome}
      </p>
    </div>
  );
}
