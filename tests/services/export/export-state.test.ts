import { afterEach, expect, test, vi } from 'vitest';
import {
  putOffExport,
  readExportState,
  setExportLimits,
  watchExportState,
} from '@/services/export/export-state';
import { saveNote } from '@/services/notes-db/notes-store';
import { rememberExport } from '@/services/notes-db/sentinel';
import { sentinelSettled } from '@/services/notes-db/written';
import { fakeDraft } from '../../lib/notes/fake-note';
import { useFreshDatabase } from '../notes-db/fresh-database';

useFreshDatabase();
afterEach(() => vi.useRealTimers());

const DAY = 24 * 60 * 60 * 1000;

async function write(id: string): Promise<void> {
  await saveNote(fakeDraft({ id, body: id }), null);
  await sentinelSettled();
}

test('tells of the last export and of what has changed since', async () => {
  expect(await readExportState()).toMatchObject({
    lastExportAt: null,
    changedSince: 0,
    oldest: null,
    due: false,
  });
  await write('a');
  expect(await readExportState()).toMatchObject({ changedSince: 1, oldest: expect.any(Number) as number });
  await rememberExport(5);
  await write('b');
  expect(await readExportState()).toMatchObject({
    lastExportAt: 5,
    changedSince: 1,
    oldest: null,
    due: true,
  });
});

test('is due by the limits of the user, and can be put off for a week', async () => {
  await rememberExport(Date.now());
  await write('a');
  expect(await readExportState()).toMatchObject({ due: false, limits: { days: 30, notes: 20 } });
  await setExportLimits({ days: 30, notes: 1 });
  expect(await readExportState()).toMatchObject({ due: true });
  await putOffExport();
  expect(await readExportState()).toMatchObject({ due: false });
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 8 * DAY });
  expect(await readExportState()).toMatchObject({ due: true });
});

test('is told again after each change', async () => {
  const heard = vi.fn();
  const stop = watchExportState(heard);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
  await write('a');
  await vi.waitFor(() =>
    expect(heard).toHaveBeenLastCalledWith(expect.objectContaining({ changedSince: 1 })),
  );
  stop();
});
