import { useEffect, useState } from 'react';
import { errorName } from '@/lib/error-name';
import type { JournalRows } from '@/lib/journal/rows';
import type * as journal from '@/services/journal/journal';

/** Rows of the journal: `loading` until they were read once; after a failure the last ones read stay. */
export interface JournalReading<Row> {
  status: 'loading' | 'ready' | 'failed';
  rows: readonly Row[];
}

/** Comes with the first use: a page that is only opened and read needs no database. */
export const openJournal = (): Promise<typeof journal> => import('@/services/journal/journal');

/** All rows of a store, kept up to date with every window. */
export function useJournal<Name extends keyof JournalRows>(store: Name): JournalReading<JournalRows[Name]> {
  const [reading, setReading] = useState<JournalReading<JournalRows[Name]>>({ status: 'loading', rows: [] });
  useEffect(() => {
    let left = false;
    let stop: (() => void) | null = null;
    let turn = 0;
    const read = async ({ listRows }: typeof journal) => {
      const mine = (turn += 1);
      const rows = await listRows(store);
      if (!left && mine === turn) setReading({ status: 'ready', rows });
    };
    const fail = (cause: unknown) => {
      if (left) return;
      setReading(({ rows }) => ({ status: 'failed', rows }));
      // The name only: a message may hold words of the user's.
      console.error('Field Guide: the journal could not be read.', errorName(cause));
    };
    openJournal()
      .then((opened) => {
        if (left) return undefined;
        stop = opened.onJournalChanged((changed) => {
          if (changed === store) read(opened).catch(fail);
        });
        return read(opened);
      })
      .catch(fail);
    return () => {
      left = true;
      stop?.();
    };
  }, [store]);
  return reading;
}
