import { useEffect, useRef } from 'react';
import { useAreaList } from '@/hooks/useGuide';
import type { Hit } from '@/lib/search/types';
import styles from './HitList.module.css';
import { HitRow } from './HitRow';
import { messages } from './messages';

export interface HitListProps {
  /** DOM id of the list; the rows derive theirs from it with `optionId`. */
  id: string;
  hits: readonly Hit[];
  /** Shown above the list, and its accessible name. */
  heading?: string | undefined;
  selected: Hit | undefined;
  onSelect: (hit: Hit) => void;
  onOpen: (hit: Hit) => void;
}

/** DOM id of the row of a hit, for the box that points at it. */
export const optionId = (listId: string, hit: Hit): string => `${listId}-${hit.kind}-${hit.id}`;

/** The list of a search box. The focus stays in the box; the selected row is kept in sight. */
export function HitList({ id, hits, heading, selected, onSelect, onOpen }: HitListProps) {
  const areas = useAreaList();
  const selectedId = selected && optionId(id, selected);
  const selectedBefore = useRef(selectedId);
  useEffect(() => {
    const wasHere = hits.some((hit) => optionId(id, hit) === selectedBefore.current);
    const moved = selectedBefore.current !== selectedId && wasHere;
    selectedBefore.current = selectedId;
    // Only where the user moved: the first of a new list stands below the answer, which is read from its top.
    if (moved && selectedId !== undefined) {
      document.getElementById(selectedId)?.scrollIntoView({ block: 'nearest' });
    }
  }, [id, hits, selectedId]);

  return (
    <section>
      {heading !== undefined && <h2 className={styles.heading}>{heading}</h2>}
      <ul
        id={id}
        role="listbox"
        aria-label={heading ?? messages.results}
        className={styles.list}
        data-count={hits.length}
      >
        {hits.map((hit) => (
          <HitRow
            key={optionId(id, hit)}
            id={optionId(id, hit)}
            hit={hit}
            areaName={areas.find((area) => area.id === hit.area)?.name ?? ''}
            selected={hit === selected}
            onSelect={() => onSelect(hit)}
            onOpen={() => onOpen(hit)}
          />
        ))}
      </ul>
    </section>
  );
}
