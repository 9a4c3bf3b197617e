import type { Page } from '@playwright/test';

/** How often the heap is looked at, in milliseconds. */
const EVERY = 200;

/** Watch what a page's scripts hold. Call the result to end it: the most that it grew by, in bytes. */
export async function watchHeap(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  const used = async () => (await session.send('Runtime.getHeapUsage')).usedSize;
  await session.send('HeapProfiler.collectGarbage');
  const start = await used();
  let most = start;
  const sampling = setInterval(() => void used().then((size) => (most = Math.max(most, size))), EVERY);
  return async () => {
    clearInterval(sampling);
    most = Math.max(most, await used());
    await session.detach();
    return most - start;
  };
}
