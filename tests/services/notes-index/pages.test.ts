import { afterEach, expect, test, vi } from 'vitest';
import type { Segment } from '@/lib/search/notes-index/segment';
import { PAGE } from '@/lib/search/notes-index/storage';
import {
  beginIndex,
  clearIndex,
  closeIndexDatabase,
  openIndex,
  storageInDatabase,
} from '@/services/notes-index/database';

const basis = { format: 'test', origin: 'here' };

/** Three pages and a bit, each filled with its own number. */
const segment: Segment = {
  head: { id: 's', vocabulary: '', starts: new Uint32Array([0, PAGE * 3 + 5]) } as unknown as Segment['head'],
  bytes: Uint8Array.from({ length: PAGE * 3 + 5 }, (_, at) => Math.floor(at / PAGE)),
};

async function storageWithPages() {
  await beginIndex(basis);
  const { build = '' } = (await openIndex(basis)) ?? {};
  const storage = storageInDatabase(basis, build);
  await storage.write({ add: segment, remove: [], upTo: 0 });
  return storage;
}

afterEach(async () => {
  vi.restoreAllMocks();
  await clearIndex();
  await closeIndexDatabase();
});

test('pages that are asked for together are read in one transaction, each to the one who asked', async () => {
  const storage = await storageWithPages();
  const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const pages = await Promise.all([3, 0, 7, 2].map((page) => storage.readPage('s', page)));
  expect(pages.map((page) => page?.[0] ?? null)).toEqual([3, 0, null, 2]);
  expect(transactions).toHaveBeenCalledTimes(1);
  expect((await storage.readPage('s', 1))?.[0]).toBe(1);
  expect(transactions).toHaveBeenCalledTimes(2);
});
