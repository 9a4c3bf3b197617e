/** Files that were valid once, changed by seed, through the gate. */
import { isNote } from '@/lib/notes/note';
import { fileOf } from './files';
import { innerMutation, mutation } from './mutations';
import { outcomeOf } from './outcome';
import { prototypesOf } from './prototypes';

export interface MutationTally {
  refused: number;
  read: number;
  /** Seeds that ended in anything but a refusal or notes, with why. */
  crashes: { seed: number; cause: unknown }[];
  /** Milliseconds for one file. */
  slowest: number;
  /** Whether all built-in prototypes are as they were. */
  isUnpolluted: boolean;
}

/** The changed file of a seed, with the name it is given. */
export const mutatedFile = (seed: number): { path: string; bytes: Uint8Array } => ({
  path: seed % 2 ? 'given' : 'given.md',
  bytes: seed % 3 === 0 ? innerMutation(seed) : mutation(seed),
});

export function runMutations(firstSeed: number, runs: number): MutationTally {
  const before = JSON.stringify(prototypesOf());
  const tally: MutationTally = { refused: 0, read: 0, crashes: [], slowest: 0, isUnpolluted: true };
  for (let seed = firstSeed; seed < firstSeed + runs; seed += 1) {
    const { path, bytes } = mutatedFile(seed);
    const start = performance.now();
    try {
      const { all, notes } = outcomeOf(fileOf(bytes, path));
      if (!notes.every(({ note }) => isNote(note))) throw new Error('Something that is no note came out.');
      tally[all ? 'refused' : 'read'] += 1;
    } catch (cause) {
      tally.crashes.push({ seed, cause });
    }
    tally.slowest = Math.max(tally.slowest, performance.now() - start);
  }
  tally.isUnpolluted = JSON.stringify(prototypesOf()) === before;
  return tally;
}
