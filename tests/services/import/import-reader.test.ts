import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { createImportReader, type WorkerLike } from '@/services/import/import-reader';
import { createImportServer } from '@/services/import/serve';
import { buildBackup, fileOf, steadyNote } from '../../corpus/import/files';
import { chosen, readerOf } from './in-process-reader';

/** A worker that says only what the test makes it say. */
function silentWorker(): WorkerLike & { terminate: Mock<() => void> } {
  const terminate = vi.fn<() => void>();
  return { onmessage: null, onerror: null, onmessageerror: null, postMessage: vi.fn(), terminate };
}

describe('the reader', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('ends a worker of which nothing is heard for five seconds', async () => {
    const worker = silentWorker();
    const begun = createImportReader(() => worker).begin([]);
    const outcome = expect(begun).rejects.toMatchObject({ refusal: { reason: 'stalled' } });
    await vi.advanceTimersByTimeAsync(4999);
    expect(worker.terminate).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await outcome;
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  test('ends a worker that fails, and says that the file could not be read', async () => {
    const worker = silentWorker();
    const more = createImportReader(() => worker).more();
    worker.onerror?.call(worker as unknown as Worker, new Event('error') as ErrorEvent);
    await expect(more).rejects.toMatchObject({ refusal: { reason: 'read-failed' } });
    expect(worker.terminate).toHaveBeenCalled();
  });
});

describe('the server', () => {
  test('hands on notes in parts that are not too large', async () => {
    const many = Array.from({ length: 1201 }, (_, index) => steadyNote({ id: `n${index}` }));
    const file = fileOf(buildBackup({ notes: many }));
    const reader = readerOf(file);
    expect(await reader.begin(chosen(file))).toBe('backup');
    let count = 0;
    for (;;) {
      const batch = await reader.more();
      expect(batch.items.length).toBeLessThanOrEqual(500);
      count += batch.items.length;
      if (batch.isEnd) break;
    }
    expect(count).toBe(1201);
  });

  test('answers anything unforeseen with a refusal, never with an error', () => {
    const answer = createImportServer(() => {
      throw new TypeError('unforeseen, with a secret in it');
    });
    const [file] = chosen(fileOf('a'));
    expect(answer({ kind: 'begin', files: file ? [file] : [] })).toEqual({
      kind: 'refused',
      refusal: { reason: 'read-failed', file: '', line: null, field: null, limit: null },
    });
    expect(answer({ kind: 'more' })).toMatchObject({ kind: 'batch', batch: { isEnd: true } });
  });
});
