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
  /** Stands among other lists, which have something for the screen: that this one has not is not worth a word. */
  amongOthers?: boolean;
  /** Draws entries: those of the screen under a heading, those of the rest of the area under none. */
  children: (entries: E[], heading: string | undefined) => ReactNode;
}

/** The screen's own entries, and below them the rest of the area, folded. */
export function SplitList<E extends Entry>({
  split: { here, rest },
  shelf,
  label,
  amongOthers = false,
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
  if (here.length === 0) {
    return (
      <>
        {!amongOthers && <p className={styles.hint}>{messages.nothingHere(shelf.area.name)}</p>}
        {list(rest, shelf.area.name)}
      </>
    );
  }
  return (
    <>
      {list(here, shelf.heading)}
      {rest.length > 0 && (
        <Disclosure
          summary={messages.more(shelf.area.name)}
          count={rest.length}
          open={unfolded || holdsTarget}
          onToggle={setUnfolded}
        >
          {list(rest)}
        </Disclosure>
      )}
    </>
  );
}
