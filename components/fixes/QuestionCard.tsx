import { SquareArrowOutUpRight } from 'lucide-react';
import { type KeyboardEvent, useId, useRef } from 'react';
import { messages as entryMessages } from '@/components/entries/messages';
import { Button } from '@/components/ui/Button';
import { CodeText } from '@/components/ui/CodeText';
import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import { useSessionState } from '@/hooks/useSessionState';
import { LONGEST_VALUE } from '@/lib/walks/moves';
import type { Question } from '@/lib/walks/replay';
import { answerKeys } from './answer-keys';
import { messages } from './walk-messages';
import styles from './QuestionCard.module.css';

export interface QuestionCardProps {
  question: Question;
  /** Under what a value typed and not answered with is remembered. */
  draftKey: string;
  /** What was typed when it was answered before. */
  lastSeen: string;
  /** The screen where to look, if it can be opened from here. */
  toOpen: { name: string; open: () => void } | null;
  heading: (element: HTMLElement | null) => void;
  onAnswer: (when: string, value: string) => void;
}

/** The question to answer now, how to find out, and its answers. */
export function QuestionCard({ question, draftKey, lastSeen, toOpen, heading, onAnswer }: QuestionCardProps) {
  const { ask, check, answers } = question;
  const [typed, setTyped] = useSessionState<string | null>(draftKey, null);
  const seen = typed ?? lastSeen;
  const { hides } = useScreenshotMode();
  const askId = useId();
  const list = useRef<HTMLDivElement>(null);
  const keys = answerKeys(answers);
  const choose = (when: string) => {
    setTyped(null);
    onAnswer(when, seen);
  };
  // While the focus is in the card; everywhere else the same keys do what they do in the rest of the panel.
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
    const chosen = answers[keys.indexOf(event.key.toLowerCase())];
    if (!chosen) return;
    event.preventDefault();
    // A key that is held down answers one question, not all that follow.
    if (!event.repeat) choose(chosen.when);
  };

  return (
    <section className={styles.card} aria-labelledby={askId} onKeyDown={handleKeyDown}>
      <h3 ref={heading} id={askId} tabIndex={-1} className={styles.ask}>
        <CodeText text={ask} />
      </h3>
      {check && (
        <p className={styles.check}>
          <strong className={styles.label}>{messages.howToCheck}</strong> <CodeText text={check} />
        </p>
      )}
      {toOpen && (
        <Button look="quiet" icon={SquareArrowOutUpRight} className={styles.open} onClick={toOpen.open}>
          {entryMessages.openInPlanhat(toOpen.name)}
        </Button>
      )}
      <div className={styles.seen}>
        {hides ? (
          <p>{messages.seenHidden}</p>
        ) : (
          <SeenField
            seen={seen}
            onType={setTyped}
            onEnter={() => list.current?.querySelector('button')?.focus()}
          />
        )}
      </div>
      <div ref={list} className={styles.answers} role="group" aria-labelledby={askId}>
        {answers.map(({ when }, index) => (
          <Button
            key={when}
            className={styles.answer}
            aria-keyshortcuts={keys[index]}
            onClick={() => choose(when)}
          >
            <span className={styles.when}>{when}</span>
            <kbd className={styles.key} aria-hidden="true">
              {keys[index]?.toUpperCase()}
            </kbd>
          </Button>
        ))}
      </div>
    </section>
  );
}

interface SeenFieldProps {
  seen: string;
  onType: (seen: string) => void;
  onEnter: () => void;
}

/** A line for what was seen, beside any answer. */
function SeenField({ seen, onType, onEnter }: SeenFieldProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{messages.seen}</label>
      <input
        id={id}
        dir="auto"
        value={seen}
        maxLength={LONGEST_VALUE}
        placeholder={messages.optional}
        autoComplete="off"
        onChange={({ currentTarget }) => onType(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onEnter();
        }}
      />
    </>
  );
}
