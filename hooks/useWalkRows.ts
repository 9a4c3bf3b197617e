import { useSyncExternalStore } from 'react';
import { errorName } from '@/lib/error-name';
import type { Walk } from '@/lib/journal/rows';
import { type JournalReading, openJournal } from './useJournal';

let reading: JournalReading<Walk> = { status: 'loading', rows: [] };
let isWatching = false;
let turn = 0;
const listeners = new Set<() => void>();

/**
 * All walks, read once a page however many components ask, and kept up to date from then on: every symptom of a list
 * asks, and what opens from the list shows at once where its walk stands.
 */
export const useWalkRows = (): JournalReading<Walk> => useSyncExternalStore(subscribe, () => reading);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!isWatching) {
    isWatching = true;
    watch().catch((cause: unknown) => {
      // Whoever asks next tries again.
      isWatching = false;
      fail(cause);
    });
  }
  return () => listeners.delete(listener);
}

async function watch(): Promise<void> {
  const { listRows, onJournalChanged } = await openJournal();
  const read = async () => {
    const mine = (turn += 1);
    const rows = await listRows('walks');
    if (mine === turn) set({ status: 'ready', rows });
  };
  await read();
  onJournalChanged((changed) => {
    if (changed === 'walks') read().catch(fail);
  });
  // What was written while it was read the first time.
  await read();
}

function set(next: JournalReading<Walk>): void {
  reading = next;
  for (const listener of listeners) listener();
}

function fail(cause: unknown): void {
  set({ status: 'failed', rows: reading.rows });
  // The name only: a message may hold words of the user's.
  console.error('Field Guide: the walks could not be read.', errorName(cause));
}
