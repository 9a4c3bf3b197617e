import { CircleCheck } from 'lucide-react';
import { Details } from '@/components/entries/Details';
import type { Shelf } from '@/components/entries/shelf';
import { RemindMe } from '@/components/reminders/RemindMe';
import { CodeText } from '@/components/ui/CodeText';
import { Icon } from '@/components/ui/Icon';
import type { Walk } from '@/lib/journal/rows';
import type { Shelved } from '@/lib/walks/as-markdown';
import type { Cause } from '@/lib/walks/replay';
import styles from './FixEnd.module.css';
import { FoundHere } from './FoundHere';
import { messages } from './walk-messages';

export interface FixEndProps {
  cause: Cause;
  /** The tree it stands in. */
  tree: Shelved;
  walk: Walk | null;
  shelf: Shelf;
  heading: (element: HTMLElement | null) => void;
}

/** The end of a walk: the cause with its cure, when to look again, and what was found here before. */
export function FixEnd({ cause, tree, walk, shelf, heading }: FixEndProps) {
  const { tenantKey } = shelf.beside;
  return (
    <section className={styles.end}>
      <p className={styles.found}>
        <Icon icon={CircleCheck} />
        {messages.found}
      </p>
      <h3 ref={heading} tabIndex={-1} className={styles.cause}>
        <CodeText text={cause.cause} />
      </h3>
      <Details
        rows={[
          [messages.fix, cause.fix],
          [messages.recheck, cause.recheck],
        ]}
      />
      <div className={styles.remind}>
        <RemindMe entryId={tree.fix.id} cause={cause.id} tenantKey={tenantKey} />
      </div>
      {tenantKey !== null && (
        <FoundHere tree={tree} causeId={cause.id} tenant={tenantKey} except={walk?.id ?? null} />
      )}
    </section>
  );
}
