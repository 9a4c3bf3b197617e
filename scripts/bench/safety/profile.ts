import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Copy the profile of a browser that is not running, without the marks of the one that used it last. */
export function copyProfile(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true, maxRetries: 5 });
  cpSync(from, to, { recursive: true, filter: (file) => !path.basename(file).startsWith('Singleton') });
}
