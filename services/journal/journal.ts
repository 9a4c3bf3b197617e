/**
 * The journal: runs, walks, verdicts and reminders. A database of its own, so that nothing done here can ever stand in
 * the way of a note; written through the same door, on the disk when it resolves.
 */
import { type JournalRows, rowSchemas } from '@/lib/journal/rows';
import { FieldGuideError } from '@/lib/notes/errors';
import { Connection } from '../database/connection';
import { openDatabase } from '../database/open';
import { type JournalSchema, migrations, type StoreName } from './schema';

const NAME = 'field-guide-journal';

const stores = Object.keys(rowSchemas) as StoreName[];

const connection = new Connection<JournalSchema>((options) => openDatabase(NAME, migrations, options));

type Listener = (store: StoreName) => void;

const listeners = new Set<Listener>();
let channel: BroadcastChannel | null = null;

connection.onNotice((notice) => {
  // Whoever asked while another window stood in the way heard of a failure only.
  if (notice === 'opened') for (const store of stores) tell(store);
});

/** What a store holds. */
export interface RowsRead<Row> {
  rows: Row[];
  /** How many rows do not fit today's schema: they stay where they are. */
  unreadable: number;
}

/**
 * All rows of a store.
 *
 * @throws FieldGuideError - When the journal cannot be opened or read.
 */
export async function readRows<Name extends StoreName>(store: Name): Promise<RowsRead<JournalRows[Name]>> {
  const all = await connection.readIn([store], (tx) => tx.objectStore(store).getAll());
  const rows = all.filter((row) => fits(store, row)) as JournalRows[Name][];
  return { rows, unreadable: all.length - rows.length };
}

/** The rows of `readRows` alone. */
export const listRows = async <Name extends StoreName>(store: Name): Promise<JournalRows[Name][]> =>
  (await readRows(store)).rows;

/**
 * Read a row, decide, and write it back, in one transaction: two windows never write over each other's change.
 *
 * @param change - Gets the row as it is, `undefined` where there is none; `null` removes it, `undefined` leaves it. May
 *   be called again after a lost connection, and then finds its own work.
 * @throws FieldGuideError - When nothing was written. `FG-L1`: what it should become does not fit the schema. `FG-V1`:
 *   there is a row that cannot be read.
 */
export async function changeRow<Name extends StoreName>(
  store: Name,
  id: string,
  change: (row: JournalRows[Name] | undefined) => JournalRows[Name] | null | undefined,
): Promise<void> {
  await connection.writeIn([store], async (tx) => {
    const rows = tx.objectStore(store);
    const found = (await rows.get(id)) as JournalRows[Name] | undefined;
    if (found && !fits(store, found)) throw new FieldGuideError('FG-V1');
    const next = change(found);
    if (next === null) await rows.delete(id);
    else if (next !== undefined) await rows.put(fitting(store, next));
  });
  tellAll(store);
}

/**
 * Store a new row, unless one that is there stands for it: looked for and written in one transaction, so that two
 * windows that begin the same thing at once begin one.
 *
 * @param standsFor - Asked of each row, of one with the same id too: a write that is repeated finds itself.
 * @returns Whether it was stored.
 * @throws FieldGuideError - As `changeRow`.
 */
export async function addRow<Name extends StoreName>(
  store: Name,
  row: JournalRows[Name],
  standsFor: (other: JournalRows[Name]) => boolean,
): Promise<boolean> {
  const added = await connection.writeIn([store], async (tx) => {
    const rows = tx.objectStore(store);
    const all = (await rows.getAll()) as JournalRows[Name][];
    if (all.some((other) => fits(store, other) && standsFor(other))) return false;
    await rows.put(fitting(store, row));
    return true;
  });
  tellAll(store);
  return added;
}

/** Hear which store changed, in this page or another. Returns the way to stop. */
export function onJournalChanged(listener: Listener): () => void {
  listeners.add(listener);
  connect();
  return () => listeners.delete(listener);
}

/** Close the database and the channel: for tests, and for a page that is closing. */
export async function closeJournal(): Promise<void> {
  channel?.close();
  channel = null;
  await connection.close();
}

const fits = (store: StoreName, row: unknown): boolean => rowSchemas[store].safeParse(row).success;

/** Nothing is written that could not be read again. */
function fitting<Name extends StoreName>(store: Name, row: JournalRows[Name]): JournalRows[Name] {
  if (!fits(store, row)) throw new FieldGuideError('FG-L1');
  return row;
}

function connect(): BroadcastChannel {
  if (channel) return channel;
  channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string' && data in rowSchemas) tell(data as StoreName);
  };
  return channel;
}

/** Tell every window, this one too. */
function tellAll(store: StoreName): void {
  connect().postMessage(store);
  tell(store);
}

function tell(store: StoreName): void {
  for (const listener of listeners) listener(store);
}
