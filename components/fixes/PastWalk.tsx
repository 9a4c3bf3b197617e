import { ChevronRight, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { Details } from '@/components/entries/Details';
import type { Shelf } from '@/components/entries/shelf';
import { Button } from '@/components/ui/Button';
import { CodeText } from '@/components/ui/CodeText';
import { Icon } from '@/components/ui/Icon';
import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import { useWalkGuide } from '@/hooks/useWalkGuide';
import { dateOf } from '@/lib/dates';
import type { Walk } from '@/lib/journal/rows';
import { causeOf } from '@/lib/walks/replay';
import { KeepTrail } from './KeepTrail';
import { messages } from './walk-messages';
import styles from './PastWalk.module.css';

export interface PastWalkProps {
  walk: Walk;
  shelf: Shelf;
  open: boolean;
  onToggle: () => void;
  onRemove: () => void;
}

/** One walk of before: its symptom and cause; unfolded, what was answered, to be read only. */
export function PastWalk({ walk, shelf, open, onToggle, onRemove }: PastWalkProps) {
  const bodyId = useId();
  const { find } = useWalkGuide(shelf.area, walk.legs);
  const { hides } = useScreenshotMode();
  const named = walk.cause === null ? null : causeOf(walk.cause);
  const cause = named && find(named.fix)?.fix.causes.find(({ id }) => id === named.id);
  const end = cause?.cause ?? (named ? messages.causeGone : messages.notFinished);
  return (
    <li className={styles.row} data-past-walk="">
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={open ? bodyId : undefined}
        onClick={onToggle}
      >
        <Icon icon={ChevronRight} className={styles.chevron} />
        <span className={styles.words}>
          <span className={styles.symptom}>
            <CodeText text={walk.legs[0]?.title ?? ''} />
          </span>
          <span className={styles.end}>
            {dateOf(walk.updatedAt)} · <CodeText text={end} />
          </span>
        </span>
      </button>
      {open && (
        <div id={bodyId} className={styles.body}>
          {walk.legs.map(({ fix, title, answers }, leg) => (
            <div key={fix}>
              {leg > 0 && (
                <p className={styles.then}>
                  <CodeText text={messages.then(title)} />
                </p>
              )}
              <ol className={styles.answers}>
                {answers.map(({ question, ask, when, value }) => (
                  <li key={question}>
                    <CodeText text={ask} /> <strong className={styles.when}>{when}</strong>
                    {value !== '' && !hides && <bdi className={styles.value}>{messages.value(value)}</bdi>}
                  </li>
                ))}
              </ol>
            </div>
          ))}
          {cause && (
            <Details
              rows={[
                [messages.fix, cause.fix],
                [messages.recheck, cause.recheck],
              ]}
            />
          )}
          <KeepTrail walk={walk} place={null} find={find} shelf={shelf} />
          <Button look="quiet" icon={Trash2} className={styles.remove} onClick={onRemove}>
            {messages.remove}
          </Button>
        </div>
      )}
    </li>
  );
}
