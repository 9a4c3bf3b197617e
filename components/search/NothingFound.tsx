import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useSearchableGuide } from '@/hooks/useSearchableGuide';
import { nearestNames } from '@/lib/search/nearest';
import { readScope } from '@/lib/search/scopes';
import { kindIcons } from './kind-icons';
import { withoutTicks } from './MarkedText';
import { messages } from './nothing-messages';
import styles from './NothingFound.module.css';

export interface NothingFoundProps {
  query: string;
  /** Another query instead. */
  onTry: (query: string) => void;
  onNewNote: () => void;
  /** Keeps the question as a note; answers when it is stored, throws when it is not. */
  onNoteQuestion: (question: string) => Promise<void>;
}

const mostNearest = 3;

/** A search without a hit: what to type behind a sign; or what was perhaps meant, and a way to keep the question. */
export function NothingFound({ onNewNote, ...asked }: NothingFoundProps) {
  const { scope, rest } = readScope(asked.query);
  if (scope === null || rest.trim() !== '') return <NoAnswer {...asked} />;
  return (
    <div className={styles.nothing}>
      <p role="status" className={styles.hint}>
        {messages.typeOn[scope]}
      </p>
      {scope === 'notes' && (
        <Button icon={kindIcons.note} onClick={onNewNote}>
          {messages.newNote}
        </Button>
      )}
    </div>
  );
}

function NoAnswer({ query, onTry, onNoteQuestion }: Omit<NothingFoundProps, 'onNewNote'>) {
  const [outcome, setOutcome] = useState<string | null>(null);
  const question = readScope(query).rest.trim() || query;
  const nearest = useNearest(question);
  const note = async () => {
    try {
      await onNoteQuestion(question);
      setOutcome(messages.questionNoted);
    } catch {
      // The note's own store has reported why; here it matters only that nothing is lost.
      setOutcome(messages.questionNotNoted);
    }
  };
  return (
    <div className={styles.nothing}>
      <p className={styles.what}>{messages.nothingFor(query)}</p>
      {nearest.length > 0 && (
        <p role="group" aria-label={messages.nearest} className={styles.nearest}>
          <span className={styles.hint}>{messages.nearest}</span>
          {nearest.map((name) => (
            <Button key={name} look="link" onClick={() => onTry(name)}>
              {name}
            </Button>
          ))}
        </p>
      )}
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

/** The words of Planhat's, and their other names, that look most like it. */
function useNearest(question: string): readonly string[] {
  const { guide } = useSearchableGuide();
  return useMemo(() => {
    const terms = (guide?.docs ?? []).filter(({ kind }) => kind === 'term');
    const names = terms.flatMap(({ fields }) =>
      fields.flatMap(({ name, text }) => (name === 'title' || name === 'synonym' ? [text] : [])),
    );
    return nearestNames(question, names.map(withoutTicks), mostNearest);
  }, [guide, question]);
}
