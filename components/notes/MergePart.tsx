import { useMemo } from 'react';
import { Segments } from '@/components/ui/Segments';
import { diffWords, type Piece } from '@/lib/notes/diff';
import type { Choice } from '@/lib/notes/merge';
import styles from './MergePart.module.css';
import { messages } from './messages';

export interface MergePartProps {
  name: string;
  /** The text of the note that stays, and that of the other. */
  before: string;
  after: string;
  /** Both can be taken. */
  both?: boolean;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

const CHOICES = ['stored', 'both', 'other'] as const;

/** One difference of two notes: both texts side by side, and which of them is taken. */
export function MergePart({ name, before, after, both = false, choice, onChoose }: MergePartProps) {
  const pieces = useMemo(() => diffWords(before, after), [before, after]);
  return (
    <section className={styles.part} aria-label={name}>
      <p className={styles.name}>{name}</p>
      <div className={styles.sides}>
        <Side pieces={pieces} own="removed" taken={choice !== 'other'} />
        <Side pieces={pieces} own="added" taken={choice !== 'stored'} />
      </div>
      <Segments
        label={messages.mergeTake(name)}
        options={CHOICES.filter((id) => both || id !== 'both').map((id) => ({
          id,
          label: messages.mergeChoice[id],
        }))}
        selected={choice}
        onSelect={onChoose}
      />
    </section>
  );
}

/** One of the two texts, with the words marked that the other does not have. */
function Side({ pieces, own, taken }: { pieces: readonly Piece[]; own: Piece['kind']; taken: boolean }) {
  const shown = pieces.filter(({ kind }) => kind === 'same' || kind === own);
  return (
    <div className={styles.side} data-taken={taken} dir="auto">
      {shown.length === 0 && <span className={styles.none}>{messages.mergeNothing}</span>}
      {shown.map(({ kind, text }, at) => (kind === 'same' ? text : <mark key={at}>{text}</mark>))}
    </div>
  );
}
