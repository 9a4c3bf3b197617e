import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepNotesIndex, keepSchedule, keepSecondCopy } from '@/services/keep-safe';
import { startKeeping } from '@/services/start-keeping';

vi.mock(import('@/services/keep-safe'), () => ({
  keepNotesIndex: vi.fn(),
  keepSchedule: vi.fn(),
  keepSecondCopy: vi.fn(),
}));

let idle: () => void;
beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => void (idle = callback));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

test('waits until the browser has a moment', async () => {
  startKeeping({ backups: true });
  await Promise.resolve();
  expect(keepSecondCopy).not.toHaveBeenCalled();
  idle();
  await vi.waitFor(() => expect(keepSchedule).toHaveBeenCalledOnce());
  expect(keepSecondCopy).toHaveBeenCalledOnce();
  expect(keepNotesIndex).toHaveBeenCalledOnce();
});

test('a page that is soon closed writes no scheduled backups', async () => {
  startKeeping({ backups: false });
  idle();
  await vi.waitFor(() => expect(keepSecondCopy).toHaveBeenCalledOnce());
  expect(keepSchedule).not.toHaveBeenCalled();
});

test('says when it cannot begin, and nothing else', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.mocked(keepSecondCopy).mockImplementationOnce(() => {
    throw new TypeError('canary');
  });
  startKeeping({ backups: true });
  idle();
  await vi.waitFor(() => expect(said).toHaveBeenCalledOnce());
  expect(JSON.stringify(said.mock.calls)).not.toContain('canary');
});
