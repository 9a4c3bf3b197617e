/**
 * The journal: runs, walks, verdicts and reminders. A database of its own, so that nothing done here can ever stand in
 * the way of a note; written through the same door, on the disk when it resolves.
 */
import { type JournalRows, rowSchemas } from '@/lib/journal/rows';
import { Connection } from '../database/connection';
import { openDatabase } from '../database/open';
import { type JournalSchema, migrations, type StoreName } from './schema';

const NAME = 'field-guide-journal';

const connection = new Connection<JournalSchema>((options) => openDatabase(NAME, migrations, options));

type Listener = (store: StoreName) => void;

const listeners = new Set<Listener>();
let channel: BroadcastChannel | null = null;

/**
 * All rows of a store. A row that does not fit today's schema stays where it is and is left out.
 *
 * @throws FieldGuideError - When the journal cannot be opened or read.
 */
export async function listRows<Name extends StoreName>(store: Name): Promise<JournalRows[Name][]> {
  const rows = await connection.readIn([store], (tx) => tx.objectStore(store).getAll());
  return rows.filter((row) => rowSchemas[store].safeParse(row).success) as JournalRows[Name][];
}

/**
 * Read a row, decide, and write it back, in one transaction: two windows never write over each other's change.
 *
 * @param change - Gets the row as it is, `undefined` where there is none; `null` removes it, `undefined` leaves it.
 * @throws FieldGuideError - When nothing was written.
 */
export async function changeRow<Name extends StoreName>(
  store: Name,
  id: string,
  change: (row: JournalRows[Name] | undefined) => JournalRows[Name] | null | undefined,
): Promise<void> {
  await connection.writeIn([store], async (tx) => {
    const rows = tx.objectStore(store);
    const next = change((await rows.get(id)) as JournalRows[Name] | undefined);
    if (next === null) await rows.delete(id);
    else if (next !== undefined) await rows.put(next);
  });
  connect().postMessage(store);
  tell(store);
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

function connect(): BroadcastChannel {
  if (channel) return channel;
  channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string' && data in rowSchemas) tell(data as StoreName);
  };
  return channel;
}

function tell(store: StoreName): void {
  for (const listener of listeners) listener(store);
}
