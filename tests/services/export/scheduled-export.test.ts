import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportSchedule } from '@/services/export/export-settings';
import * as folderStore from '@/services/export/folder-store';
import {
  allowAgain,
  chooseFolder,
  runScheduledExport,
  setEveryDays,
  stopSchedule,
} from '@/services/export/scheduled-export';
import { saveNote } from '@/services/notes-db/notes-store';
import { readSentinel } from '@/services/notes-db/sentinel';
import { sentinelSettled } from '@/services/notes-db/written';
import { fakeDraft } from '../../lib/notes/fake-note';
import { useFreshDatabase } from '../notes-db/fresh-database';
import { bytesOf } from './export-to-blob';
import { FakeFolder } from './fake-folder';

const DAY = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 10, 3, 9);

useFreshDatabase();
let folder: FakeFolder;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.0.0' } as never);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  folder = new FakeFolder();
  let kept: folderStore.BackupFolder | null = null;
  // Only a browser can store a folder's handle.
  vi.spyOn(folderStore, 'readFolder').mockImplementation(() => Promise.resolve(kept));
  vi.spyOn(folderStore, 'keepFolder').mockImplementation((chosen) => {
    kept = chosen;
    return Promise.resolve();
  });
  vi.spyOn(folderStore, 'forgetFolder').mockImplementation(() => {
    kept = null;
    return Promise.resolve();
  });
  vi.stubGlobal('window', { showDirectoryPicker: () => Promise.resolve(folder.asFolder()) });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function write(id: string): Promise<void> {
  await saveNote(fakeDraft({ id, body: id }), null);
  await sentinelSettled();
}

const names = () => [...folder.files.keys()];

test('the first backup is written at once, and counts as an export', async () => {
  await write('a');
  expect(await chooseFolder(7)).toBe(true);
  expect(names()).toEqual(['field-guide-backup-2026-11-03.zip']);
  const [file = new Blob()] = folder.files.values();
  expect(Object.keys(unzipSync(await bytesOf(file)))).toEqual(['notes.ndjson', 'manifest.json']);
  expect(await exportSchedule.getValue()).toEqual({
    everyDays: 7,
    folderName: 'Backups',
    lastAt: start,
    lastFile: 'field-guide-backup-2026-11-03.zip',
    problem: null,
  });
  expect(await readSentinel()).toMatchObject({ lastExportAt: start, changedSinceExport: 0 });
});

test('the next comes when it is time and something has changed; nothing is replaced', async () => {
  await write('a');
  await chooseFolder(7);
  vi.setSystemTime(start + 8 * DAY);
  await runScheduledExport();
  expect(names()).toHaveLength(1);
  vi.setSystemTime(start + DAY);
  await write('b');
  await runScheduledExport();
  expect(names()).toHaveLength(1);
  vi.setSystemTime(start + 7 * DAY);
  await runScheduledExport();
  expect(names()).toEqual(['field-guide-backup-2026-11-03.zip', 'field-guide-backup-2026-11-10.zip']);
  await runScheduledExport('now');
  expect(names()).toContain('field-guide-backup-2026-11-10-2.zip');
});

test('two pages at once write one', async () => {
  await write('a');
  await chooseFolder(1);
  vi.setSystemTime(start + 2 * DAY);
  await write('b');
  await Promise.all([runScheduledExport(), runScheduledExport()]);
  expect(names()).toHaveLength(2);
});

test('an empty list of notes is never written', async () => {
  await chooseFolder(7);
  expect(names()).toEqual([]);
});

describe('when something is in the way', () => {
  test('a permission that has lapsed is asked for by a click, never by itself', async () => {
    await write('a');
    await chooseFolder(1);
    folder.permission = 'prompt';
    const asking = vi.spyOn(folder, 'requestPermission');
    vi.setSystemTime(start + 2 * DAY);
    await write('b');
    await runScheduledExport();
    expect(asking).not.toHaveBeenCalled();
    expect(await exportSchedule.getValue()).toMatchObject({ problem: 'permission', lastAt: start });
    folder.answer = 'denied';
    await allowAgain();
    expect(await exportSchedule.getValue()).toMatchObject({ problem: 'permission' });
    folder.answer = 'granted';
    await allowAgain();
    expect(await exportSchedule.getValue()).toMatchObject({ problem: null, lastAt: start + 2 * DAY });
    expect(names()).toHaveLength(2);
  });

  test('a full disk leaves no half file, and is tried again', async () => {
    await write('a');
    folder.writing = 'disk-full';
    await chooseFolder(7);
    expect(names()).toEqual([]);
    expect(await exportSchedule.getValue()).toMatchObject({ problem: 'failed', lastAt: null });
    expect(await readSentinel()).toMatchObject({ lastExportAt: null });
    folder.writing = 'works';
    await runScheduledExport();
    expect(names()).toHaveLength(1);
    expect(await exportSchedule.getValue()).toMatchObject({ problem: null });
  });

  test('a file that is shorter than what was written is no backup', async () => {
    await write('a');
    folder.writing = 'cut-short';
    await chooseFolder(7);
    expect(names()).toEqual([]);
    expect(await exportSchedule.getValue()).toMatchObject({ problem: 'failed', lastAt: null });
    expect(await readSentinel()).toMatchObject({ lastExportAt: null });
  });

  test('a folder that is gone is said', async () => {
    await write('a');
    await chooseFolder(7);
    vi.spyOn(folder, 'getFileHandle').mockRejectedValue(new DOMException('', 'NotFoundError'));
    await runScheduledExport('now');
    expect(await exportSchedule.getValue()).toMatchObject({ problem: 'folder-gone' });
  });

  test('closing the question changes nothing', async () => {
    vi.stubGlobal('window', {
      showDirectoryPicker: () => Promise.reject(new DOMException('', 'AbortError')),
    });
    expect(await chooseFolder(7)).toBe(false);
    expect(await exportSchedule.getValue()).toBeNull();
  });
});

test('it can be changed and stopped; what was written stays', async () => {
  await write('a');
  await chooseFolder(7);
  await setEveryDays(30);
  expect(await exportSchedule.getValue()).toMatchObject({ everyDays: 30, folderName: 'Backups' });
  await stopSchedule();
  expect(await exportSchedule.getValue()).toBeNull();
  await runScheduledExport('now');
  expect(names()).toHaveLength(1);
});
