import { errorName } from '@/lib/error-name';

/** The first writes follow soon after: an idle moment must come before them. */
const AT_THE_LATEST_MS = 1000;

export interface KeepingOptions {
  /** Also write the scheduled backups: not in a page that is closed before one is written. */
  backups: boolean;
}

/**
 * Begin what is kept of the notes beside their database, copies and the index of the search, once the page has been drawn and the browser has a moment. Call it
 * once, in every page that writes notes.
 */
export function startKeeping({ backups }: KeepingOptions): void {
  requestIdleCallback(() => void begin(backups), { timeout: AT_THE_LATEST_MS });
}

async function begin(backups: boolean): Promise<void> {
  try {
    const { keepNotesIndex, keepSchedule, keepSecondCopy } = await import('./keep-safe');
    keepSecondCopy();
    keepNotesIndex();
    if (backups) keepSchedule();
  } catch (cause) {
    console.error('Field Guide: second copy and index are not kept.', errorName(cause));
  }
}
