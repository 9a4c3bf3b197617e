import { useMemo, useState } from 'react';
import { useAreas, useLoadedEntries } from '@/hooks/useGuide';
import { useNotesById } from '@/hooks/useNotesById';
import { useOpened } from '@/hooks/useOpened';
import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import { areaOfEntry } from '@/lib/guide/arrange';
import { gistOf } from '@/lib/guide/entry-markdown';
import { type Found, unmatched } from '@/lib/quick-search/found';
import { type Opened, recentAndFrequent } from '@/lib/quick-search/opened';

const mostShown = 4;
const nobody: readonly Opened[] = [];

/**
 * What was opened lately and often, for a box without a query. What is gone since is left out, and notes are where a
 * picture may be taken.
 *
 * @param wanted - `false` asks for nothing.
 * @returns `null` until all of it is known, so that nothing moves down below the reader.
 */
export function useOpenedHits(wanted: boolean): readonly Found[] | null {
  const opened = useOpened();
  const { hides } = useScreenshotMode();
  const [now] = useState(Date.now);
  const best = useMemo(
    () => (wanted && opened !== null ? recentAndFrequent(opened, now, mostShown) : nobody),
    [wanted, opened, now],
  );
  const { settled } = useAreas(
    best.flatMap(({ kind, id }) => (kind === 'entry' ? (areaOfEntry(id) ?? []) : [])),
  );
  const notes = useNotesById(hides ? [] : best.flatMap(({ kind, id }) => (kind === 'note' ? id : [])));
  const entryOf = useLoadedEntries();
  if (opened === null || !settled || notes === null) return wanted ? null : [];
  return best.flatMap(({ kind, id }) => {
    if (kind === 'note') return notes.get(id) ?? [];
    const entry = entryOf(id)?.entry;
    return entry
      ? unmatched({
          id,
          kind: entry.kind,
          title: entry.title,
          area: entry.area,
          context: gistOf(entry)[0] ?? '',
        })
      : [];
  });
}
