import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDraftKeeper } from '@/services/notes-db/draft-keeper';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function makeKeeper() {
  const write = vi.fn<(draft: string) => Promise<void>>(() => Promise.resolve());
  const onFailure = vi.fn();
  return { write, onFailure, keeper: createDraftKeeper(write, onFailure) };
}

test('writes when typing has rested for 300 ms', () => {
  const { write, keeper } = makeKeeper();
  keeper.keep('a');
  vi.advanceTimersByTime(299);
  keeper.keep('ab');
  vi.advanceTimersByTime(299);
  expect(write).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(write.mock.calls).toEqual([['ab']]);
});

test('writes at the latest after two seconds of typing without a rest', () => {
  const { write, keeper } = makeKeeper();
  for (let ms = 0; ms < 4000; ms += 100) {
    keeper.keep(String(ms));
    vi.advanceTimersByTime(100);
  }
  expect(write.mock.calls).toEqual([['1900'], ['3900']]);
});

test('flush writes in the same task, once', () => {
  const { write, keeper } = makeKeeper();
  keeper.keep('a');
  void keeper.flush();
  expect(write.mock.calls).toEqual([['a']]);
  void keeper.flush();
  vi.advanceTimersByTime(5000);
  expect(write).toHaveBeenCalledOnce();
});

test('what could not be written waits for the next flush, unless something newer came', async () => {
  const { write, onFailure, keeper } = makeKeeper();
  const error = new Error('full');
  write.mockRejectedValueOnce(error);
  keeper.keep('a');
  await keeper.flush();
  expect(onFailure).toHaveBeenCalledWith(error);
  await keeper.flush();
  expect(write.mock.calls).toEqual([['a'], ['a']]);
});

test('cancel forgets what is waiting', () => {
  const { write, keeper } = makeKeeper();
  keeper.keep('a');
  keeper.cancel();
  vi.advanceTimersByTime(5000);
  void keeper.flush();
  expect(write).not.toHaveBeenCalled();
});
