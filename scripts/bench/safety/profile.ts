import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Marks of the browser that used a profile last, and files it was about to rename when it went. */
const LEFT_BEHIND = /^(?:Singleton|\.org\.chromium\.)/;

/** Copy the profile of a browser that is not running, without what the one that used it last left behind. */
export function copyProfile(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true, maxRetries: 5 });
  cpSync(from, to, { recursive: true, filter: (file) => !LEFT_BEHIND.test(path.basename(file)) });
}
