import { ArrowLeft, RotateCcw } from 'lucide-react';
import { Provenance } from '@/components/entries/Provenance';
import type { Shelf } from '@/components/entries/shelf';
import { Button } from '@/components/ui/Button';
import { CodeText } from '@/components/ui/CodeText';
import type { Fix } from '@/content/types';
import { useSessionState } from '@/hooks/useSessionState';
import { walk } from '@/lib/guide/walk';
import { FixEnd } from './FixEnd';
import styles from './FixWalk.module.css';
import { messages } from './messages';
import { Trail } from './Trail';

export interface FixWalkProps {
  fix: Fix;
  shelf: Shelf;
}

const NO_ANSWERS: readonly number[] = [];

/** One walk through a tree: one question at a time, the trail above it. */
export function FixWalk({ fix, shelf }: FixWalkProps) {
  const [answers, setAnswers] = useSessionState(`walk:${fix.id}`, NO_ANSWERS);
  const { trail, place } = walk(fix, answers);

  return (
    <article className={styles.walk} data-entry-id={fix.id} data-kind={fix.kind}>
      <div className={styles.bar}>
        <Button look="quiet" icon={ArrowLeft} onClick={() => shelf.onOpen(null)}>
          {messages.all}
        </Button>
        {trail.length > 0 && (
          <Button look="quiet" icon={RotateCcw} onClick={() => setAnswers([])}>
            {messages.startOver}
          </Button>
        )}
      </div>
      <h2 className={styles.title}>
        <CodeText text={fix.title} />
      </h2>
      <Trail trail={trail} onBackTo={(index) => setAnswers(answers.slice(0, index))} />
      {place.kind === 'question' ? (
        <section className={styles.question} aria-live="polite">
          <h3 className={styles.ask}>
            <CodeText text={place.question.ask} />
          </h3>
          {place.question.check && (
            <p className={styles.check}>
              <CodeText text={place.question.check} />
            </p>
          )}
          <div className={styles.answers}>
            {place.question.answers.map(({ when }, index) => (
              <Button key={when} className={styles.answer} onClick={() => setAnswers([...answers, index])}>
                {when}
              </Button>
            ))}
          </div>
        </section>
      ) : (
        <FixEnd place={place} fix={fix} shelf={shelf} />
      )}
      <Provenance entry={fix} sources={shelf.area.sources} />
    </article>
  );
}
