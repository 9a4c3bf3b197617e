import { Fragment, memo, type ReactNode, useEffect, useId, useRef } from 'react';
import { useEntriesLater } from '@/hooks/useEntry';
import { useAreaList } from '@/hooks/useGuide';
import { type Found, isEntry } from '@/lib/search/found';
import styles from './HitList.module.css';
import { HitRow } from './HitRow';
import { messages } from './messages';
import { useDrawn } from './use-drawn';
import { useRowDetails } from './use-row-details';

/** Hits that stand together. */
export interface HitGroup {
  /** Shown above them, and their accessible name. */
  heading?: string | undefined;
  hits: readonly Found[];
}

export interface HitListProps {
  /** DOM id of the list; the rows derive theirs from it with `optionId`. */
  id: string;
  /** How many hits there are, those that are not shown included. */
  count: number;
  /** Those without a hit are not shown. */
  groups: readonly HitGroup[];
  /** Names the list: another list is shown from its top. */
  list: string;
  selected: Found | undefined;
  onSelect: (hit: Found) => void;
  onOpen: (hit: Found) => void;
}

/** DOM id of the row of a hit, for the box that points at it. */
export const optionId = (listId: string, hit: Found): string => `${listId}-${hit.kind}-${hit.id}`;

/**
 * The list of a search box. The focus stays in the box; the selected row is kept in sight. It is drawn anew only where it
 * changes: at each key the box is drawn once before the new hits are there.
 */
export const HitList = memo(function HitList({ id, count, groups, list, selected, ...on }: HitListProps) {
  const areas = useAreaList();
  const details = useRowDetails();
  const hits = groups.flatMap((group) => group.hits);
  const entryOf = useEntriesLater(hits.flatMap((hit) => (isEntry(hit) ? [hit.id] : [])));
  const { rows, undrawn } = useDrawn(list, hits.length, selected ? hits.indexOf(selected) : 0);
  useKeptInSight(id, hits, selected);
  const row = (hit: Found, at: number) => (
    <HitRow
      key={optionId(id, hit)}
      id={optionId(id, hit)}
      hit={hit}
      place={{ at, of: count }}
      shelved={isEntry(hit) ? entryOf(hit.id) : null}
      details={details}
      areaName={areas.find((area) => area.id === hit.area)?.name ?? ''}
      selected={hit === selected}
      onSelect={() => on.onSelect(hit)}
      onOpen={() => on.onOpen(hit)}
    />
  );
  return (
    <div id={id} role="listbox" aria-label={messages.results} className={styles.list} data-count={count}>
      {drawnOf(groups, rows).map(({ heading, hits, from }) => {
        const drawn = hits.map((hit, at) => row(hit, from + at));
        return heading === undefined ? (
          <Fragment key="">{drawn}</Fragment>
        ) : (
          <Group key={heading} heading={heading}>
            {drawn}
          </Group>
        );
      })}
      {undrawn}
    </div>
  );
});

/** The first rows of all groups, and how many rows stand before each group. */
function drawnOf(groups: readonly HitGroup[], rows: number): (HitGroup & { from: number })[] {
  let from = 0;
  return groups.flatMap((group) => {
    const hits = group.hits.slice(0, Math.max(0, rows - from));
    const drawn = { ...group, hits, from };
    from += hits.length;
    return hits.length > 0 ? [drawn] : [];
  });
}

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.list}>
      <span id={id} role="presentation" className={styles.heading}>
        {heading}
      </span>
      {children}
    </div>
  );
}

/** Only where the user moved: a new list is read from its top. */
function useKeptInSight(id: string, hits: readonly Found[], selected: Found | undefined): void {
  const selectedId = selected && optionId(id, selected);
  const selectedBefore = useRef(selectedId);
  useEffect(() => {
    const wasHere = hits.some((hit) => optionId(id, hit) === selectedBefore.current);
    const moved = selectedBefore.current !== selectedId && wasHere;
    selectedBefore.current = selectedId;
    if (moved && selectedId !== undefined) {
      document.getElementById(selectedId)?.scrollIntoView({ block: 'nearest' });
    }
  }, [id, hits, selectedId]);
}
