/** Not covered here: a kill during an upgrade, and a connection that the browser ends; both need a real browser. */
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Migration } from '@/services/database/migrations';
import { migrations } from '@/services/notes-db/migrations';
import { openNotes } from '@/services/notes-db/open';
import { write } from '@/services/database/write';
import { fakeNote } from '../../lib/notes/fake-note';
import { useFreshDatabase } from './fresh-database';

useFreshDatabase();
afterEach(() => void vi.restoreAllMocks());

const name = 'test';
const note = fakeNote({ id: 'a' });

async function makeOldDatabase(): Promise<void> {
  const db = await openNotes({ name });
  await write(db, ['notes'], (tx) =>
    tx.objectStore('notes').put({ id: 'a', note, textRevision: 1, rank: 0 }),
  );
  db.close();
}

describe('migrations', () => {
  test('a new database is at the version of the last step', async () => {
    const db = await openNotes({ name });
    expect(db.version).toBe(migrations.length);
    expect([...db.objectStoreNames]).toEqual(['changes', 'drafts', 'imports', 'meta', 'notes', 'versions']);
    db.close();
  });

  test('an upgrade runs only what is missing and keeps the notes', async () => {
    await makeOldDatabase();
    const added = vi.fn<Migration>((db) => void db.createObjectStore('later'));
    const db = await openNotes({ name, steps: [...migrations, added] });
    expect(db.version).toBe(migrations.length + 1);
    expect(await db.get('notes', 'a')).toMatchObject({ note });
    expect(added).toHaveBeenCalledOnce();
    db.close();
  });

  test.each<[string, Migration]>([
    [
      'throws after it has written',
      async (_db, tx) => {
        await tx.objectStore('notes').put({ id: 'a', ruined: true });
        throw new Error('half way');
      },
    ],
    [
      'throws at once',
      () => {
        throw new Error('half way');
      },
    ],
    [
      'makes a request that fails',
      async (_db, tx) => {
        await tx.objectStore('notes').add({ id: 'a' });
      },
    ],
    [
      'fails after clearing',
      async (_db, tx) => {
        await tx.objectStore('notes').clear();
        await tx.objectStore('notes').put({ no: 'key' });
      },
    ],
  ])('a step that %s leaves version and notes as they were', async (_name, failing) => {
    await makeOldDatabase();
    const opening = openNotes({ name, steps: [...migrations, failing] });
    await expect(opening).rejects.toMatchObject({ code: 'FG-D1', cause: expect.any(Error) as Error });

    const db = await openNotes({ name });
    expect(db.version).toBe(migrations.length);
    expect(await db.getAll('notes')).toMatchObject([{ id: 'a', note }]);
    db.close();
  });
});

test('newer notes are not touched by older code', async () => {
  (await openDB(name, migrations.length + 1)).close();
  await expect(openNotes({ name })).rejects.toMatchObject({ code: 'FG-V1' });
  const db = await openDB(name);
  expect(db.version).toBe(migrations.length + 1);
  db.close();
});

test('five seconds without a sign count as failed', async () => {
  vi.useFakeTimers();
  try {
    vi.spyOn(indexedDB, 'open').mockReturnValue(new IDBOpenDBRequest());
    const opening = expect(openNotes({ name })).rejects.toMatchObject({ code: 'FG-D1' });
    await vi.advanceTimersByTimeAsync(5000);
    await opening;
  } finally {
    vi.useRealTimers();
  }
});

test('says after two seconds that another window blocks, and opens when it has closed', async () => {
  const other = await openNotes({ name }); // deaf: has no onBlocking
  const steps: Migration[] = [...migrations, (db) => void db.createObjectStore('later')];
  const onUnblocked = vi.fn();
  const started = performance.now();
  await expect(openNotes({ name, steps, onUnblocked })).rejects.toMatchObject({ code: 'FG-B1' });
  expect(performance.now() - started).toBeGreaterThan(1900);
  other.close();
  await vi.waitFor(() => expect(onUnblocked).toHaveBeenCalledOnce());
  const db = onUnblocked.mock.calls[0]?.[0] as { version: number; close(): void };
  expect(db.version).toBe(steps.length);
  db.close();
});
