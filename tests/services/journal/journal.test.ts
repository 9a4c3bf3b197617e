import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FieldGuideError } from '@/lib/notes/errors';
import { openDatabase } from '@/services/database/open';
import {
  addRow,
  changeRow,
  closeJournal,
  listRows,
  onJournalChanged,
  readRows,
} from '@/services/journal/journal';
import { fakeWalk } from '../../lib/walks/fake-walk';
import { allRows, putDamaged } from './damaged-row';

vi.mock(import('@/services/database/open'), { spy: true });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => closeJournal());

const walk = fakeWalk();
const put = (row = walk) => changeRow('walks', row.id, () => row);
const damaged = { id: 'damaged', tenant: 'acme', legs: 'none' };

describe('rows that do not fit', () => {
  beforeEach(async () => {
    await put();
    await putDamaged('walks', damaged);
  });

  test('are counted, and stay where they are', async () => {
    expect(await readRows('walks')).toEqual({ rows: [walk], unreadable: 1 });
    expect(await listRows('walks')).toEqual([walk]);
    expect(await allRows('walks')).toContainEqual(damaged);
  });

  test('are not written over and not removed', async () => {
    for (const change of [() => fakeWalk({ id: 'damaged' }), () => null])
      await expect(changeRow('walks', 'damaged', change)).rejects.toMatchObject({ code: 'FG-V1' });
    expect(await allRows('walks')).toContainEqual(damaged);
  });
});

describe('what would not fit', () => {
  const faults = {
    'an empty id': fakeWalk({ id: '' }),
    'an id without end': fakeWalk({ id: 'x'.repeat(201) }),
    'no tree': fakeWalk({ legs: [] }),
    'a time that is none': fakeWalk({ updatedAt: NaN }),
  };

  test.each(Object.entries(faults))('is never written: %s', async (_, row) => {
    await put();
    await expect(changeRow('walks', walk.id, () => row)).rejects.toMatchObject({ code: 'FG-L1' });
    await expect(addRow('walks', row, () => false)).rejects.toMatchObject({ code: 'FG-L1' });
    expect(await allRows('walks')).toEqual([walk]);
  });

  test('are keys of a run without end', async () => {
    const { fakeRun } = await import('../../lib/runs/fake-run');
    const state = { state: 'done', value: '', reason: '', note: '', at: 1 } as const;
    const run = fakeRun({ states: { ['x'.repeat(201)]: state } });
    await expect(changeRow('runs', run.id, () => run)).rejects.toMatchObject({ code: 'FG-L1' });
  });

  test('a verdict in a tenant with a long name does fit', async () => {
    const [tenant, entry] = ['t'.repeat(200), 'e'.repeat(200)];
    const verdict = {
      id: `${tenant}/${entry}`,
      tenant,
      entry,
      says: 'still-true',
      remark: '',
      at: 1,
    } as const;
    await changeRow('verdicts', verdict.id, () => verdict);
    expect(await listRows('verdicts')).toEqual([verdict]);
  });
});

describe('a row that is added', () => {
  const isOther = (other: { id: string }) => other.id !== 'one';

  test('is the only one, where two begin at once', async () => {
    const begin = (id: string) => addRow('walks', fakeWalk({ id }), (other) => other.id !== id);
    expect(await Promise.all([begin('one'), begin('two')])).toEqual([true, false]);
    expect((await listRows('walks')).map(({ id }) => id)).toEqual(['one']);
  });

  test('is not kept off by one that cannot be read', async () => {
    await put(fakeWalk({ id: 'one' }));
    await putDamaged('walks', damaged);
    expect(await addRow('walks', fakeWalk({ id: 'one', cause: 'a/b' }), isOther)).toBe(true);
    expect((await listRows('walks'))[0]?.cause).toBe('a/b');
  });
});

test('after another window stood in the way, every store is to be read again', async () => {
  let unblock: () => Promise<void> = () => Promise.reject(new Error('Not opened yet.'));
  vi.mocked(openDatabase).mockImplementationOnce((name, steps, options) => {
    // The connection is told as the real one tells it.
    unblock = async () => options?.onUnblocked?.(await openDatabase(name, steps));
    return Promise.reject(new FieldGuideError('FG-B1'));
  });
  const heard: string[] = [];
  const stop = onJournalChanged((store) => heard.push(store));
  await expect(listRows('walks')).rejects.toMatchObject({ code: 'FG-B1' });
  await unblock();
  expect(heard.toSorted()).toEqual(['reminders', 'runs', 'verdicts', 'walks']);
  expect(await listRows('walks')).toEqual([]);
  stop();
});
