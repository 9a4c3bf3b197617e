import { ArrowRight, CircleCheck, MessageSquarePlus } from 'lucide-react';
import { Details } from '@/components/entries/Details';
import type { Shelf } from '@/components/entries/shelf';
import { messages as entryMessages } from '@/components/entries/messages';
import { Button } from '@/components/ui/Button';
import { CodeText } from '@/components/ui/CodeText';
import { Icon } from '@/components/ui/Icon';
import type { Fix } from '@/content/types';
import type { Place } from '@/lib/guide/walk';
import styles from './FixEnd.module.css';
import { messages } from './messages';

export interface FixEndProps {
  place: Exclude<Place, { kind: 'question' }>;
  fix: Fix;
  shelf: Shelf;
}

/** The end of a walk: the cause with its cure, or the way into a related tree. */
export function FixEnd({ place, fix, shelf }: FixEndProps) {
  if (place.kind === 'fix') {
    return (
      <section className={styles.end} aria-live="polite">
        <p>{messages.related}</p>
        <Button icon={ArrowRight} onClick={() => shelf.onGoTo(place.entryId)}>
          {messages.openRelated}
        </Button>
      </section>
    );
  }
  const { cause, fix: cure, recheck } = place.cause;
  return (
    <section className={styles.end} aria-live="polite">
      <p className={styles.found}>
        <Icon icon={CircleCheck} />
        {messages.found}
      </p>
      <h3 className={styles.cause}>
        <CodeText text={cause} />
      </h3>
      <Details
        rows={[
          [messages.fix, cure],
          [messages.recheck, recheck],
        ]}
      />
      <Button
        look="quiet"
        icon={MessageSquarePlus}
        className={styles.note}
        onClick={() => shelf.onAddNote(fix)}
      >
        {entryMessages.addNote}
      </Button>
    </section>
  );
}
