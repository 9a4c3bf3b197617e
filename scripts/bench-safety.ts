/**
 * `npm run bench:safety`: the long benches behind "saved means saved". Build first: `npm run build`, and for the list of
 * notes `npm run build:demo`. Names run only some: `npm run bench:safety -- kills damage`. Stop it at any time: the next
 * start goes on where it was. `SEED` changes what happens when; `SHARE=0.1` runs a tenth.
 */
import { benchNoteList } from './bench/note-list';
import { runBenches, seed, share, some } from './bench/run-benches';
import { benchClosings } from './bench/safety/closings';
import { benchDamage } from './bench/safety/damage';
import { atMost, type Figure, told } from './bench/safety/figure';
import { benchFlushes } from './bench/safety/flushes';
import { benchImports } from './bench/safety/imports';
import { benchKills } from './bench/safety/kills';
import { benchManyNotes } from './bench/safety/many-notes';
import { benchMutations } from './bench/safety/mutations';
import { benchUpgrades } from './bench/safety/upgrades';
import { benchWindows } from './bench/safety/windows';

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

await runBenches(benches);
