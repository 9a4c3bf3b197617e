import { setTimeout as pause } from 'node:timers/promises';

/** Longer than anybody waits: what takes so long does not come. */
const TOO_LONG_MS = 10_000;

/** Milliseconds until something holds; `Infinity` when it takes too long. */
export async function timeUntil(since: number, holds: () => Promise<boolean>): Promise<number> {
  while (performance.now() - since < TOO_LONG_MS) {
    if (await holds()) return performance.now() - since;
    await pause(20);
  }
  return Infinity;
}
