import type { DBSchema } from 'idb';
import type { JournalRows } from '@/lib/journal/rows';
import type { Migration } from '../database/migrations';

export type StoreName = keyof JournalRows;

interface Store<Row> {
  key: string;
  value: Row;
}

export interface JournalSchema extends DBSchema {
  runs: Store<JournalRows['runs']>;
  walks: Store<JournalRows['walks']>;
  verdicts: Store<JournalRows['verdicts']>;
  reminders: Store<JournalRows['reminders']>;
}

/** Each entry brings the database from version `index` to `index + 1`. Append only; never edited after release. */
export const migrations: readonly Migration[] = [
  function runsWalksVerdictsReminders(db) {
    for (const store of ['runs', 'walks', 'verdicts', 'reminders']) {
      db.createObjectStore(store, { keyPath: 'id' });
    }
  },
];
