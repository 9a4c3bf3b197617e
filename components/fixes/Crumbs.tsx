import { CornerUpLeft } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { CodeText } from '@/components/ui/CodeText';
import type { Leg } from '@/lib/walks/moves';
import styles from './Crumbs.module.css';
import { messages } from './walk-messages';

export interface CrumbsProps {
  legs: readonly Leg[];
  /** Back to the question that was left, in the tree of this number. */
  onReturn: (leg: number) => void;
}

/** The trees that led to the one in view, each a way back. */
export function Crumbs({ legs, onReturn }: CrumbsProps) {
  if (legs.length < 2) return null;
  return (
    <nav aria-label={messages.cameFrom}>
      <ol className={styles.crumbs}>
        {legs.slice(0, -1).map(({ fix, title }, index) => (
          <li key={fix} className={styles.crumb}>
            <Button look="quiet" icon={CornerUpLeft} className={styles.back} onClick={() => onReturn(index)}>
              <span className={styles.text}>
                <CodeText text={messages.backToTree(title)} />
              </span>
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
