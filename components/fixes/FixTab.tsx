import { ChevronRight, Stethoscope } from 'lucide-react';
import { EntryList } from '@/components/entries/EntryList';
import type { Shelf } from '@/components/entries/shelf';
import { SplitList } from '@/components/entries/SplitList';
import { EmptyState } from '@/components/ui/EmptyState';
import { CodeText } from '@/components/ui/CodeText';
import { Icon } from '@/components/ui/Icon';
import type { Fix } from '@/content/types';
import type { Split } from '@/lib/guide/arrange';
import styles from './FixTab.module.css';
import { FixWalk } from './FixWalk';
import { messages } from './messages';

export interface FixTabProps {
  fixes: Split<Fix>;
  shelf: Shelf;
}

/** Symptoms to choose from; the one chosen takes the whole tab. */
export function FixTab({ fixes, shelf }: FixTabProps) {
  const all = [...fixes.here, ...fixes.rest];
  const chosen = all.find(({ id }) => id === shelf.openId);
  if (all.length === 0) return <EmptyState text={messages.empty} />;
  if (chosen) return <FixWalk key={chosen.id} fix={chosen} shelf={shelf} />;
  return (
    <>
      <h2 className={styles.prompt}>{messages.prompt}</h2>
      <SplitList split={fixes} shelf={shelf} label={messages.list}>
        {(entries) => (
          <EntryList>
            {entries.map((fix) => (
              <li key={fix.id} data-entry-id={fix.id} data-kind={fix.kind} className={styles.item}>
                <button type="button" className={styles.symptom} onClick={() => shelf.onOpen(fix.id)}>
                  <Icon icon={Stethoscope} className={styles.icon} />
                  <span className={styles.title}>
                    <CodeText text={fix.title} />
                  </span>
                  <Icon icon={ChevronRight} className={styles.icon} />
                </button>
              </li>
            ))}
          </EntryList>
        )}
      </SplitList>
    </>
  );
}
