import { storage } from '#imports';
import { errorName } from '@/lib/error-name';
import { addOpenings, type Openings } from '@/lib/verdicts/openings';
import { watchSetting } from './watch-setting';

const openings = storage.defineItem<Openings>('local:openings', { fallback: {} });

/** Written a moment later, several together: nobody waits for a count. */
const PAUSE_MS = 2000;

let waiting: string[] = [];

/** Count that an entry was opened. */
export function countOpening(key: string): void {
  if (waiting.length === 0) setTimeout(flush, PAUSE_MS);
  waiting.push(key);
}

function flush(): void {
  write().catch((cause: unknown) => console.error('Field Guide: openings not counted.', errorName(cause)));
}

async function write(): Promise<void> {
  const keys = waiting;
  waiting = [];
  await navigator.locks.request('field-guide-openings', async () =>
    openings.setValue(addOpenings(await openings.getValue(), keys)),
  );
}

/** Hear how often entries were opened, now and after each change. Returns the way to stop. */
export const watchOpenings = (onChange: (counts: Openings) => void): (() => void) =>
  watchSetting(openings, onChange);
