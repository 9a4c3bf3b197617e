import { ChevronRight, Stethoscope } from 'lucide-react';
import { Suspense, useEffect, useState } from 'react';
import { EntryList } from '@/components/entries/EntryList';
import type { Shelf } from '@/components/entries/shelf';
import { SplitList } from '@/components/entries/SplitList';
import { EmptyState } from '@/components/ui/EmptyState';
import { CodeText } from '@/components/ui/CodeText';
import { Icon } from '@/components/ui/Icon';
import type { Fix } from '@/content/types';
import type { Split } from '@/lib/guide/arrange';
import styles from './FixTab.module.css';
import { messages } from './messages';
import { FixWalk, preloadWalks, SymptomState, WalkHistory } from './on-demand';

export interface FixTabProps {
  fixes: Split<Fix>;
  shelf: Shelf;
}

/** Symptoms to choose from; the one chosen takes the whole tab. */
export function FixTab({ fixes, shelf }: FixTabProps) {
  useEffect(preloadWalks, []);
  /** The symptom pressed here, and the one come back from: what had the focus is gone, and it goes on there. */
  const [pressed, setPressed] = useState<string | null>(null);
  const [left, setLeft] = useState<string | null>(null);
  const { tenantKey } = shelf.beside;
  const all = [...fixes.here, ...fixes.rest];
  const chosen = all.find(({ id }) => id === shelf.openId);
  if (all.length === 0) return <EmptyState text={messages.empty} />;
  if (chosen) {
    return (
      <Suspense>
        <FixWalk
          key={`${tenantKey}:${chosen.id}`}
          fix={chosen}
          shelf={shelf}
          takesFocus={pressed === chosen.id}
          onClose={() => {
            setPressed(null);
            setLeft(chosen.id);
            shelf.onOpen(null);
          }}
        />
      </Suspense>
    );
  }
  const open = (id: string) => {
    setPressed(id);
    setLeft(null);
    shelf.onOpen(id);
  };
  return (
    <>
      <h2 className={styles.prompt}>{messages.prompt}</h2>
      {/* Where it stood folded away, it is to be seen now. */}
      <SplitList
        split={fixes}
        shelf={left === null ? shelf : { ...shelf, targetId: left }}
        label={messages.list}
      >
        {(entries) => (
          <EntryList>
            {entries.map((fix) => (
              <li key={fix.id} data-entry-id={fix.id} data-kind={fix.kind} className={styles.item}>
                <button
                  type="button"
                  className={styles.symptom}
                  autoFocus={fix.id === left}
                  onClick={() => open(fix.id)}
                >
                  <Icon icon={Stethoscope} className={styles.icon} />
                  <span className={styles.title}>
                    <CodeText text={fix.title} />
                    <Suspense>
                      <SymptomState fix={fix} area={shelf.area} tenant={tenantKey} />
                    </Suspense>
                  </span>
                  <Icon icon={ChevronRight} className={styles.icon} />
                </button>
              </li>
            ))}
          </EntryList>
        )}
      </SplitList>
      <Suspense>
        <WalkHistory key={tenantKey} shelf={shelf} />
      </Suspense>
    </>
  );
}
