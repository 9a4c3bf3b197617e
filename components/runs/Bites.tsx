import type { Shelf } from '@/components/entries/shelf';
import { Button } from '@/components/ui/Button';
import { CodeText } from '@/components/ui/CodeText';
import type { Step } from '@/content/types';
import { bitesOf } from '@/lib/runs/steps';
import styles from './Bites.module.css';
import { messages } from './messages';

export interface BitesProps {
  step: Step;
  shelf: Shelf;
}

/** What goes wrong otherwise: the gotchas behind the step, each one press away. */
export function Bites({ step, shelf }: BitesProps) {
  const bites = bitesOf(step, shelf.area.entries);
  if (bites.length === 0) return null;
  return (
    <div className={styles.bites}>
      <p className={styles.label}>{messages.bites}</p>
      <ul>
        {bites.map(({ id, title }) => (
          <li key={id}>
            <Button look="link" onClick={() => shelf.onGoTo(id)}>
              <CodeText text={title} />
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
