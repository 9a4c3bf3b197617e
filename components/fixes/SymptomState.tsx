import { CodeText } from '@/components/ui/CodeText';
import type { Area, Fix } from '@/content/types';
import { useWalks } from '@/hooks/useWalks';
import { answersWaiting } from '@/lib/walks/of-tenant';
import { causeOf } from '@/lib/walks/replay';
import { messages } from './walk-messages';
import styles from './SymptomState.module.css';

export interface SymptomStateProps {
  fix: Fix;
  area: Area;
  tenant: string | null;
}

/** Beside a symptom: that a walk waits there, and what was mostly behind it in this tenant. */
export function SymptomState({ fix, area, tenant }: SymptomStateProps) {
  const { walks, foundBehind } = useWalks(tenant);
  const waiting = answersWaiting(walks, tenant, fix.id);
  // Away from Planhat there is no "here".
  const [most] = tenant === null ? [] : foundBehind(fix.id);
  const cause = most && causeWords(area, most.cause);
  return (
    <>
      {waiting > 0 && <span className={styles.waiting}>{messages.underWay(waiting)}</span>}
      {cause !== undefined && (
        <span className={styles.usual}>
          <CodeText text={most && most.times > 1 ? messages.usual(cause) : messages.once(cause)} />
        </span>
      )}
    </>
  );
}

/** The words of a cause of this area. */
function causeWords({ entries }: Area, key: string): string | undefined {
  const { fix, id } = causeOf(key);
  const entry = entries.find((each) => each.id === fix);
  return entry?.kind === 'fix' ? entry.causes.find((each) => each.id === id)?.cause : undefined;
}
