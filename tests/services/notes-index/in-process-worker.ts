import { createIndexServer } from '@/services/notes-index/serve';
import type { WorkerLike } from '@/services/notes-index/run-worker';
import type { FromWorker, ToWorker } from '@/services/notes-index/protocol';
import type { Means } from '@/services/notes-index/bring-up-to-date';

/**
 * The server of the worker without a thread: what is said is copied, as between threads.
 *
 * @param diesAfter - After so many messages nothing is heard of it any more.
 */
export function inProcessWorker(diesAfter = Infinity): WorkerLike {
  let said = 0;
  let ended = false;
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: (message: ToWorker) => {
      if (!ended) take(structuredClone(message));
    },
    terminate: () => {
      ended = true;
    },
  };
  const take = createIndexServer((message: FromWorker) => {
    if (ended) return;
    said += 1;
    if (said > diesAfter) {
      ended = true;
      worker.onerror?.call(worker as Worker, new Event('error') as ErrorEvent);
      return;
    }
    const data = structuredClone(message);
    queueMicrotask(() => {
      worker.onmessage?.call(worker as Worker, { data } as MessageEvent);
    });
  });
  return worker;
}

export const means = (over: Partial<Means> = {}): Means => ({
  makeWorker: () => inProcessWorker(),
  pause: () => Promise.resolve(),
  now: () => Date.now(),
  ...over,
});
