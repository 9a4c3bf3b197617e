import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeFolderStore, forgetFolder, keepFolder, readFolder } from '@/services/export/folder-store';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(closeFolderStore);

test('the folder is kept, replaced and forgotten', async () => {
  expect(await readFolder()).toBeNull();
  await keepFolder({ name: 'one' } as never);
  await keepFolder({ name: 'two' } as never);
  await closeFolderStore();
  expect(await readFolder()).toEqual({ name: 'two' });
  await forgetFolder();
  expect(await readFolder()).toBeNull();
});
