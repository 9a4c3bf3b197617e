import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportSchedule } from '@/services/export/export-settings';
import { keepSchedule } from '@/services/export/keep-schedule';
import { runScheduledExport } from '@/services/export/scheduled-export';

vi.mock(import('@/services/export/scheduled-export'), () => ({ runScheduledExport: vi.fn() }));

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

const HOUR = 60 * 60 * 1000;

test('looks a moment after the page has opened, and every hour', async () => {
  await exportSchedule.setValue({
    everyDays: 1,
    folderName: 'Backups',
    lastAt: null,
    lastFile: null,
    problem: null,
  });
  const stop = keepSchedule();
  expect(runScheduledExport).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(6000);
  await vi.waitFor(() => expect(runScheduledExport).toHaveBeenCalledTimes(1));
  await vi.advanceTimersByTimeAsync(2 * HOUR);
  expect(runScheduledExport).toHaveBeenCalledTimes(3);
  stop();
  await vi.advanceTimersByTimeAsync(2 * HOUR);
  expect(runScheduledExport).toHaveBeenCalledTimes(3);
});

test('does nothing where no folder was chosen', async () => {
  const stop = keepSchedule();
  await vi.advanceTimersByTimeAsync(2 * HOUR);
  stop();
  expect(runScheduledExport).not.toHaveBeenCalled();
});
