/** What a bench has done so far, on the disk: it can be stopped at any time, and goes on where it was. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Progress<Round> {
  /** A folder of its own, kept from one start to the next. */
  folder: string;
  done: readonly Round[];
  add(round: Round): void;
  /** The bench is over: the next start begins anew. */
  clear(): void;
}

/** Go on with a bench of that name and seed, or begin it. */
export function openProgress<Round>(name: string, seed: number): Progress<Round> {
  const folder = path.join(tmpdir(), 'field-guide-safety', `${name}-${seed}`);
  const file = path.join(folder, 'rounds.ndjson');
  mkdirSync(folder, { recursive: true });
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const done = lines.map((line) => JSON.parse(line) as Round);
  return {
    folder,
    done,
    add(round) {
      done.push(round);
      appendFileSync(file, `${JSON.stringify(round)}\n`);
    },
    clear: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
