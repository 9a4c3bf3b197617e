import { useEffect, useId, useRef, useState } from 'react';
import { CodeText } from '@/components/ui/CodeText';
import type { Term } from '@/content/types';
import { placeBeside } from './place-beside';
import styles from './TermMention.module.css';

export interface TermMentionProps {
  term: Term;
  /** The words as they stand in the text. */
  text: string;
  onGoTo: (entryId: string) => void;
}

/** A pointer that only passes by asks for nothing. */
const REST_MS = 250;
/** Time to move the pointer from the word onto what explains it. */
const LEAVE_MS = 150;

/** One word at a time explains itself. */
let closeOpen: (() => void) | null = null;

/** A word of Planhat's in a text: pointed at or focused, it says what it means; pressed, it leads to its entry. */
export function TermMention({ term, text, onGoTo }: TermMentionProps) {
  const id = useId();
  const word = useRef<HTMLButtonElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  const { open, ask } = useExplanation();
  useEffect(() => {
    if (!open || !word.current || !tip.current) return undefined;
    const shown = tip.current;
    shown.showPopover();
    placeBeside(shown, word.current.getBoundingClientRect());
    const close = () => ask(false);
    const closeOnEscape = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') close();
    };
    document.addEventListener('keydown', closeOnEscape);
    // In the panel it is not the page that scrolls.
    document.addEventListener('scroll', close, { capture: true });
    window.addEventListener('resize', close);
    return () => {
      shown.hidePopover();
      document.removeEventListener('keydown', closeOnEscape);
      document.removeEventListener('scroll', close, { capture: true });
      window.removeEventListener('resize', close);
    };
  }, [open, ask]);
  const pointing = { onPointerEnter: () => ask(true, REST_MS), onPointerLeave: () => ask(false, LEAVE_MS) };
  return (
    <>
      <button
        ref={word}
        type="button"
        className={styles.mention}
        aria-describedby={id}
        {...pointing}
        onFocus={() => ask(true)}
        onBlur={() => ask(false)}
        onClick={() => onGoTo(term.id)}
      >
        {text}
      </button>
      <span ref={tip} id={id} role="tooltip" popover="manual" className={styles.tip} {...pointing}>
        <CodeText text={term.definition} />
      </span>
    </>
  );
}

/** Whether the explanation is open. `ask` opens or closes it, at once or after a while; the last one asked counts. */
function useExplanation() {
  const [open, setOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [ask] = useState(() => {
    const close = () => setOpen(false);
    const answer = (wanted: boolean) => {
      if (wanted && closeOpen !== close) closeOpen?.();
      closeOpen = wanted ? close : closeOpen === close ? null : closeOpen;
      setOpen(wanted);
    };
    return (wanted: boolean, after = 0) => {
      clearTimeout(timer.current);
      if (after === 0) answer(wanted);
      else timer.current = setTimeout(answer, after, wanted);
    };
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return { open, ask };
}
