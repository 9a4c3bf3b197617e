import { useSyncExternalStore } from 'react';
import { errorName } from '@/lib/error-name';
import type { JournalRows } from '@/lib/journal/rows';
import type * as journal from '@/services/journal/journal';

/** Rows of the journal: `loading` until they were read once; after a failure the last ones read stay. */
export interface JournalReading<Row> {
  status: 'loading' | 'ready' | 'failed';
  rows: readonly Row[];
  /** How many more are kept that this version cannot read. */
  unreadable: number;
}

/** Comes with the first use: a page that is only opened and read needs no database. */
export const openJournal = (): Promise<typeof journal> => import('@/services/journal/journal');

/**
 * All rows of a store, kept up to date with every window; read once a page, however many components ask. What could
 * not be read is read again at the next change, for the next that asks, and when the page comes back into sight.
 */
export function useJournal<Name extends keyof JournalRows>(store: Name): JournalReading<JournalRows[Name]> {
  const { subscribe, getReading } = shared[store];
  return useSyncExternalStore(subscribe, getReading);
}

/** Forget what was read: for tests, where pages come and go in one process. */
export function forgetJournal(): void {
  for (const { forget } of Object.values(shared)) forget();
}

interface SharedRows<Row> {
  subscribe: (listener: () => void) => () => void;
  getReading: () => JournalReading<Row>;
  forget: () => void;
}

function sharedRows<Name extends keyof JournalRows>(store: Name): SharedRows<JournalRows[Name]> {
  type Reading = JournalReading<JournalRows[Name]>;
  const nothing: Reading = { status: 'loading', rows: [], unreadable: 0 };
  const listeners = new Set<() => void>();
  let reading = nothing;
  /** Counts the readings: one that was overtaken says nothing. */
  let turn = 0;
  let isReading = false;
  let isFollowing = false;

  const set = (next: Reading) => {
    isReading = false;
    reading = next;
    for (const listener of listeners) listener();
  };
  const follow = ({ onJournalChanged }: typeof journal) => {
    if (isFollowing) return;
    isFollowing = true;
    onJournalChanged((changed) => {
      if (changed === store) void read();
    });
  };
  const read = async () => {
    const mine = (turn += 1);
    isReading = true;
    try {
      const opened = await openJournal();
      // Heard before it is read: what changes meanwhile is not missed.
      follow(opened);
      const { rows, unreadable } = await opened.readRows(store);
      if (mine === turn) set({ status: 'ready', rows, unreadable });
    } catch (cause) {
      if (mine !== turn) return;
      set({ ...reading, status: 'failed' });
      // The name only: a message may hold words of the user's.
      console.error('Field Guide: the journal could not be read.', errorName(cause));
    }
  };
  const readIfMissing = () => {
    if (reading.status !== 'ready' && !isReading) void read();
  };
  const lookAgain = () => {
    if (!document.hidden && reading.status === 'failed') readIfMissing();
  };

  return {
    subscribe: (listener) => {
      // The same each time: it is registered once.
      document.addEventListener('visibilitychange', lookAgain);
      listeners.add(listener);
      readIfMissing();
      return () => listeners.delete(listener);
    },
    getReading: () => reading,
    forget: () => {
      turn += 1;
      isReading = false;
      reading = nothing;
    },
  };
}

const shared: { readonly [Name in keyof JournalRows]: SharedRows<JournalRows[Name]> } = {
  runs: sharedRows('runs'),
  walks: sharedRows('walks'),
  verdicts: sharedRows('verdicts'),
  reminders: sharedRows('reminders'),
};
