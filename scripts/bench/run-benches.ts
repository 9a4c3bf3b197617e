import type { Figure } from './safety/figure';
import { openProgress } from './safety/progress';

/** What happens when; the same for the same seed. */
export const seed = Number(process.env.SEED ?? 1);
/** Which part of a whole run is wanted. */
export const share = Number(process.env.SHARE ?? 1);
/** As many rounds of a whole run as are wanted. */
export const some = (all: number): number => Math.ceil(all * share);

/** A figure, with the bench it comes from. */
type Told = { bench: string } & Figure;

/**
 * Run the benches that the command line names, or all. Stopped and started again, it goes on with the next one. The
 * process ends with a failure when a figure misses its bar.
 */
export async function runBenches(benches: Readonly<Record<string, () => Promise<Figure[]>>>): Promise<void> {
  const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(benches);
  const progress = openProgress<Told[]>(`figures of ${chosen.join(', ')}`, seed);
  for (const name of chosen) {
    const bench = benches[name];
    if (!bench)
      throw new Error(`There is no bench "${name}". There are: ${Object.keys(benches).join(', ')}.`);
    if (progress.done.some(([figure]) => figure?.bench === name)) continue;
    const begun = performance.now();
    const figures = (await bench()).map((figure) => ({ bench: name, ...figure }));
    progress.add(figures);
    console.table(figures);
    console.log(`${name}: ${Math.round((performance.now() - begun) / 1000)} s`);
  }
  const figures = progress.done.flat();
  progress.clear();
  if (chosen.length > 1) console.table(figures);
  console.log(JSON.stringify({ date: new Date().toISOString(), seed, share, figures }));
  process.exitCode = figures.every(({ pass }) => pass) ? 0 : 1;
}
