import { readRows } from '../journal/journal';
import type { StoreName } from '../journal/schema';
import { countUpTo, listDrafts } from '../notes-db/notes-store';
import { listCopies } from '../second-copy/copies';
import { passports, teachings } from '../settings';

/** Everything of the user's that goes with the extension. */
export const STORED = [
  'notes',
  'trash',
  'drafts',
  'copies',
  'runs',
  'walks',
  'verdicts',
  'reminders',
  'tenants',
  'teachings',
] as const;

export type Stored = (typeof STORED)[number];

/** How much there is of each; `null`: it cannot be counted just now. */
export type StoredCounts = Readonly<Record<Stored, number | null>>;

const notesIn = async (scope: 'all' | 'trash'): Promise<number> =>
  (await countUpTo({ scope }, Number.MAX_SAFE_INTEGER)).count;

/** Those that this version cannot read are there all the same. */
const rowsOf = async (store: StoreName): Promise<number> => {
  const { rows, unreadable } = await readRows(store);
  return rows.length + unreadable;
};

const countOf: Readonly<Record<Stored, () => Promise<number>>> = {
  notes: () => notesIn('all'),
  trash: () => notesIn('trash'),
  drafts: async () => (await listDrafts()).length,
  copies: async () => (await listCopies()).length,
  runs: () => rowsOf('runs'),
  walks: () => rowsOf('walks'),
  verdicts: () => rowsOf('verdicts'),
  reminders: () => rowsOf('reminders'),
  tenants: async () => Object.keys(await passports.getValue()).length,
  teachings: async () => (await teachings.getValue()).length,
};

/** Count all of it. What cannot be counted holds up nothing else. */
export async function countStored(): Promise<StoredCounts> {
  const counted = await Promise.all(
    STORED.map(async (what) => [what, await countOf[what]().catch(() => null)] as const),
  );
  // One pair for each key.
  return Object.fromEntries(counted) as Record<Stored, number | null>;
}
