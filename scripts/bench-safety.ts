/**
 * `npm run bench:safety`: the long benches behind "saved means saved". Build first: `npm run build`, and for the list of
 * notes `npm run build:demo`. Names run only some: `npm run bench:safety -- kills damage`. Stop it at any time: the next
 * start goes on where it was. `SEED` changes what happens when; `SHARE=0.1` runs a tenth.
 */
import { benchNoteList } from './bench/note-list';
import { benchClosings } from './bench/safety/closings';
import { benchDamage } from './bench/safety/damage';
import { atMost, type Figure, told } from './bench/safety/figure';
import { benchFlushes } from './bench/safety/flushes';
import { benchImports } from './bench/safety/imports';
import { benchKills } from './bench/safety/kills';
import { benchManyNotes } from './bench/safety/many-notes';
import { benchMutations } from './bench/safety/mutations';
import { openProgress } from './bench/safety/progress';
import { benchUpgrades } from './bench/safety/upgrades';
import { benchWindows } from './bench/safety/windows';

const seed = Number(process.env.SEED ?? 1);
const share = Number(process.env.SHARE ?? 1);
const some = (all: number): number => Math.ceil(all * share);

const benches: Record<string, () => Promise<Figure[]>> = {
  damage: () => benchDamage(seed),
  upgrades: () => benchUpgrades(some(50), seed),
  flushes: () => benchFlushes(some(100)),
  windows: () => benchWindows({ windows: 3, tabs: 5, edits: some(100) }, seed),
  closings: () => benchClosings(some(500), seed),
  mutations: () => benchMutations({ runs: some(10_000), inBrowser: some(300) }, seed),
  imports: () => benchImports(some(200), seed),
  many: () => benchManyNotes({ count: some(100_000), withTimes: share === 1 }),
  list: benchList,
  kills: () => benchKills(some(200), seed),
};

async function benchList(): Promise<Figure[]> {
  const rows = await benchNoteList();
  const opening = rows.find(({ measure }) => measure === 'open list');
  return [
    ...Object.entries(opening ?? {})
      .filter(([name]) => name.endsWith('notes'))
      .map(([name, took]) => told(`opening the list of ${name} (ms)`, took)),
    atMost('opening the list of 100,000 ÷ of 100', Number(opening?.ratio), 1.5),
  ];
}

/** A figure, with the bench it comes from. */
type Told = { bench: string } & Figure;

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(benches);
const progress = openProgress<Told[]>(`figures of ${chosen.join(', ')}`, seed);
for (const name of chosen) {
  const bench = benches[name];
  if (!bench) throw new Error(`There is no bench "${name}". There are: ${Object.keys(benches).join(', ')}.`);
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
