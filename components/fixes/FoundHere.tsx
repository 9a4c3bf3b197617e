import { History } from 'lucide-react';
import { CodeText } from '@/components/ui/CodeText';
import { Icon } from '@/components/ui/Icon';
import { useWalks } from '@/hooks/useWalks';
import { dateOf } from '@/lib/dates';
import type { Shelved } from '@/lib/walks/as-markdown';
import type { Found } from '@/lib/walks/of-tenant';
import { causeKey, causeOf } from '@/lib/walks/replay';
import styles from './FoundHere.module.css';
import { messages } from './walk-messages';

export interface FoundHereProps {
  tree: Shelved;
  causeId: string;
  tenant: string;
  /** The walk in view. */
  except: string | null;
}

/** How often this cause was found in the tenant before, and which others stood behind the symptom. */
export function FoundHere({ tree, causeId, tenant, except }: FoundHereProps) {
  const { foundBehind } = useWalks(tenant);
  const found = foundBehind(tree.fix.id, except);
  const own = causeKey(tree.fix.id, causeId);
  const same = found.find(({ cause }) => cause === own);
  const others = found.flatMap((each) => {
    const words = each.cause === own ? undefined : wordsOf(tree, each);
    return words === undefined ? [] : [{ ...each, words }];
  });
  if (!same && others.length === 0) return null;
  return (
    <div className={styles.found}>
      {same && (
        <p className={styles.same}>
          <Icon icon={History} />
          {messages.foundBefore(same.times, dateOf(same.lastAt))}
        </p>
      )}
      {others.length > 0 && (
        <>
          <h4 className={styles.heading}>{messages.alsoFound}</h4>
          <ul className={styles.list}>
            {others.map(({ cause, words, times }) => (
              <li key={cause} className={styles.item}>
                <span className={styles.times}>{messages.times(times)}</span>
                <span>
                  <CodeText text={words} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function wordsOf({ area }: Shelved, { cause }: Found): string | undefined {
  const { fix, id } = causeOf(cause);
  const entry = area.entries.find((each) => each.id === fix);
  return entry?.kind === 'fix' ? entry.causes.find((each) => each.id === id)?.cause : undefined;
}
