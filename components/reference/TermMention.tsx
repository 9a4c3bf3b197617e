import { useId, useRef } from 'react';
import type { Term } from '@/content/types';
import styles from './TermMention.module.css';

export interface TermMentionProps {
  term: Term;
  /** The words as they stand in the text. */
  text: string;
  onGoTo: (entryId: string) => void;
}

/** Space between a word and what explains it, and between that and the edge of the page, in pixels. */
const GAP = 6;

/** A word of Planhat's in a text: pointed at or focused, it says what it means; pressed, it leads to its entry. */
export function TermMention({ term, text, onGoTo }: TermMentionProps) {
  const id = useId();
  const word = useRef<HTMLButtonElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  const show = () => {
    if (!word.current || !tip.current || tip.current.matches(':popover-open')) return;
    tip.current.showPopover();
    placeBeside(tip.current, word.current.getBoundingClientRect());
  };
  const hide = () => tip.current?.hidePopover();
  return (
    <>
      <button
        ref={word}
        type="button"
        className={styles.mention}
        aria-describedby={id}
        onPointerEnter={show}
        onPointerLeave={hide}
        onFocus={show}
        onBlur={hide}
        onKeyDown={(event) => {
          if (event.key === 'Escape') hide();
        }}
        onClick={() => onGoTo(term.id)}
      >
        {text}
      </button>
      <span ref={tip} id={id} role="tooltip" popover="manual" className={styles.tip}>
        {term.definition}
      </span>
    </>
  );
}

/** Below the word, above it where there is no room, and never over the edge. */
function placeBeside(tip: HTMLElement, word: DOMRect): void {
  const { width, height } = tip.getBoundingClientRect();
  const below = word.bottom + GAP;
  const top = below + height + GAP <= innerHeight ? below : Math.max(GAP, word.top - GAP - height);
  const left = Math.max(GAP, Math.min(word.left, innerWidth - width - GAP));
  tip.style.top = `${top}px`;
  tip.style.left = `${left}px`;
}
