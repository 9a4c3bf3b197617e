import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fitsImport } from '@/lib/notes/export/backup';
import { IMPORT_LIMITS } from '@/lib/notes/import-limits';
import { estimateBackup } from '@/services/export/backup-size';
import { applyImport } from '@/services/notes-db/apply-import';
import { takeSnapshot } from '@/services/second-copy/take-snapshot';
import { fakeNote } from '../../lib/notes/fake-note';
import { useFreshDatabase } from '../notes-db/fresh-database';
import { useFakeOpfs } from '../second-copy/fake-opfs';
import { exportToBlob } from './export-to-blob';

useFreshDatabase();
useFakeOpfs();

/** Words in no order that repeats itself. */
const text = (seed: number) =>
  Array.from({ length: 100 }, (_, at) => ((seed * 100 + at) * 2_654_435_761).toString(36)).join(' ');

beforeEach(async () => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '9.8.7' } as never);
  const writes = Array.from({ length: 400 }, (_, at) => ({
    note: fakeNote({ id: `n${at}`, body: text(at) }),
    expected: null,
  }));
  await applyImport(writes, { id: 'import', at: 0, source: 'f' });
});

test('is told from the second copy, close to what is then written', async () => {
  await takeSnapshot('asked');
  const estimate = await estimateBackup(400);
  const { bytes } = await exportToBlob({ scope: { scope: 'everything' }, format: 'backup' });
  expect(estimate.notes).toBe(400);
  expect(estimate.packed / bytes).toBeGreaterThan(0.75);
  expect(estimate.packed / bytes).toBeLessThan(1.5);
  expect(estimate.unpacked).toBeGreaterThan(estimate.packed);
  const half = await estimateBackup(200);
  expect(half.packed).toBeCloseTo(estimate.packed / 2);
});

test('without a copy only the number is known', async () => {
  expect(await estimateBackup(7)).toEqual({ notes: 7, packed: 0, unpacked: 0 });
});

test.each([
  ['notes', IMPORT_LIMITS.notes],
  ['packed', IMPORT_LIMITS.file],
  ['unpacked', IMPORT_LIMITS.unpacked],
] as const)('the import takes as many %s as its limit, and not one more', (name, limit) => {
  const size = { notes: 1, packed: 1, unpacked: 1 };
  expect(fitsImport({ ...size, [name]: limit })).toBe(true);
  expect(fitsImport({ ...size, [name]: limit + 1 })).toBe(false);
});
