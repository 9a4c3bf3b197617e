import { type ReactNode, Suspense, useEffect, useId, useRef } from 'react';
import type { Entry } from '@/content/types';
import { CodeText } from '@/components/ui/CodeText';
import { DoubtMark } from '@/components/verdicts/on-demand';
import { isWhere } from '@/lib/guide/where';
import { misfitOf } from '@/lib/passport/passport';
import { misfitWords } from './applies-to';
import styles from './EntryRow.module.css';
import { messages } from './messages';
import { EntryFoot } from './on-demand';
import type { Shelf } from './shelf';

export interface EntryRowProps {
  entry: Entry;
  shelf: Shelf;
  /** Stands before the title: a severity icon, a checkbox. */
  lead?: ReactNode;
  /** One or two lines under the title while the entry is folded. */
  preview?: ReactNode;
  /** The entry in full. */
  children: ReactNode;
}

/** One entry of the guide, which opens in place. The whole row can be pressed; the title is the control. */
export function EntryRow({ entry, shelf, lead, preview, children }: EntryRowProps) {
  const open = shelf.openId === entry.id;
  const { tenantKey } = shelf.beside;
  const bodyId = useId();
  // The way to the place is told for both apps: there it is no fault.
  const misfit = isWhere(entry) ? null : misfitOf(entry, shelf.beside.world);
  const row = useBroughtIntoSight(shelf.targetId === entry.id);

  return (
    <li
      ref={row}
      className={`${styles.row} ${open ? styles.open : ''}`}
      data-entry-id={entry.id}
      data-kind={entry.kind}
    >
      {lead && <div className={styles.lead}>{lead}</div>}
      <div className={styles.main}>
        <h3 className={styles.title}>
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            aria-controls={open ? bodyId : undefined}
            onClick={() => shelf.onOpen(open ? null : entry.id)}
          >
            <CodeText text={entry.title} />
          </button>
        </h3>
        {misfit && <p className={styles.misfit}>{messages.notHere(misfitWords(misfit))}</p>}
        {!open && tenantKey !== null && (
          <Suspense>
            <DoubtMark entryId={entry.id} tenantKey={tenantKey} />
          </Suspense>
        )}
        {!open && preview}
        {open && (
          <div id={bodyId} className={styles.body}>
            {children}
            <Suspense>
              <EntryFoot entry={entry} shelf={shelf} />
            </Suspense>
          </div>
        )}
      </div>
    </li>
  );
}

/** Scrolls to the row when it becomes the one asked for. Takes the focus only when nothing else has it. */
function useBroughtIntoSight(wanted: boolean) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!wanted) return;
    row.current?.scrollIntoView({ block: 'start' });
    const nothingFocused = !document.activeElement || document.activeElement === document.body;
    if (nothingFocused) row.current?.querySelector<HTMLElement>('h3 button')?.focus({ preventScroll: true });
  }, [wanted]);
  return row;
}
