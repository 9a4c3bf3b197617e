import { type ReactNode, useEffect } from 'react';
import { Disclosure } from '@/components/ui/Disclosure';
import type { Entry } from '@/content/types';
import { useSessionState } from '@/hooks/useSessionState';
import type { Split } from '@/lib/guide/arrange';
import { messages } from './messages';
import type { Shelf } from './shelf';
import styles from './SplitList.module.css';

export interface SplitListProps<E extends Entry> {
  split: Split<E>;
  shelf: Shelf;
  /** What the entries are, for the list's name: "Gotchas". */
  label: string;
  /** Stands among lists that have something for the screen: where this one has not, it is folded under this name. */
  folded?: string | undefined;
  /** Draws entries: those of the screen under a heading, those of the rest of the area under none. */
  children: (entries: E[], heading: string | undefined) => ReactNode;
}

/** The screen's own entries, and below them the rest of the area, folded. */
export function SplitList<E extends Entry>({
  split: { here, rest },
  shelf,
  label,
  folded,
  children,
}: SplitListProps<E>) {
  const [unfolded, setUnfolded] = useSessionState(`rest:${shelf.view}:${label}`, false);
  const holdsTarget = rest.some(({ id }) => id === shelf.targetId);
  useEffect(() => {
    // Stays unfolded afterwards: what the reader looks at must not fold away.
    if (holdsTarget) setUnfolded(true);
  }, [holdsTarget, setUnfolded]);
  const list = (entries: E[], heading?: string) => (
    <div role="group" aria-label={label} data-count={entries.length}>
      {children(entries, heading)}
    </div>
  );

  if (here.length === 0 && rest.length === 0) return null;
  const restFolded = (summary: string) => (
    <Disclosure summary={summary} count={rest.length} open={unfolded || holdsTarget} onToggle={setUnfolded}>
      {list(rest)}
    </Disclosure>
  );
  if (here.length === 0) {
    return folded === undefined ? (
      <>
        <p className={styles.hint}>{messages.nothingHere(shelf.area.name)}</p>
        {list(rest, shelf.area.name)}
      </>
    ) : (
      restFolded(folded)
    );
  }
  return (
    <>
      {list(here, shelf.heading)}
      {rest.length > 0 && restFolded(messages.more(shelf.area.name))}
    </>
  );
}
