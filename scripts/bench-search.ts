/**
 * `npm run bench:search`: our search beside the libraries people would pick, over the same texts in the same run; then,
 * in a real browser, the popup. Build first: `npm run build`. `--short` leaves out the largest corpora and asks less;
 * `libraries` or `browser` runs one half; `--notes 0,10000` chooses the corpora, `--only ours,minisearch` the contenders.
 * Stop it at any time: the next start goes on where it was. A run of everything writes its figures into
 * docs/BENCH-SEARCH.md; let nothing else run on the machine meanwhile.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openProgress } from './bench/safety/progress';
import { benchContenders, type Effort, type Row } from './bench/search/bench-contenders';
import { benchPopup, type PopupEffort, type PopupRow } from './bench/search/browser/bench-popup';
import { popupTable } from './bench/search/browser/popup-table';
import { type ContenderName, contenders } from './bench/search/contenders';
import { installLibraries, versions } from './bench/search/libraries';
import { measuredOn, writePart } from './bench/search/page';
import { LONGEST_S } from './bench/search/step';
import { markdownOf, type Table, tableOf } from './bench/search/table';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    short: { type: 'boolean', default: false },
    notes: { type: 'string' },
    only: { type: 'string' },
  },
});
const isShort = values.short;
const chosen = values.notes?.split(',').map(Number);
if (chosen?.some((size) => !Number.isInteger(size) || size < 0))
  throw new Error('--notes takes numbers of notes, such as 0,10000.');
const sizes = [0, 1_000, 10_000, 100_000];
const effort: Effort = isShort
  ? { sizes: chosen ?? sizes.slice(0, 3), typed: 10, openings: 3, seconds: 5 }
  : { sizes: chosen ?? sizes, typed: 40, openings: 5, seconds: 8 };
const popupEffort: PopupEffort = isShort
  ? { sizes: chosen ?? sizes.slice(0, 2), openings: 5, typed: 5 }
  : { sizes: chosen ?? sizes, openings: 15, typed: 40 };
const names = (values.only?.split(',') ?? Object.keys(contenders)) as ContenderName[];
const unknown = names.find((name) => !(name in contenders));
if (unknown) throw new Error(`There is no "${unknown}". There are: ${Object.keys(contenders).join(', ')}.`);

/** Only then the page is written. */
const isEverything = !isShort && !chosen && !values.only;
const SEED = 1;
const kind = isEverything
  ? 'everything'
  : [isShort ? 'short' : 'some', ...effort.sizes, ...names].join(' ').replaceAll('/', '-');
const { libraries, there } = installLibraries(names.filter((name) => name !== 'ours'));

function print(table: Table): void {
  const [first = [], ...rows] = table;
  console.table(rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [first[at] ?? '', cell]))));
}

async function runLibraries(): Promise<void> {
  const progress = openProgress<Row>(`search of libraries, ${kind}`, SEED);
  const rows = await benchContenders(
    { libraries, names: names.filter((name) => name === 'ours' || there.includes(name)) },
    effort,
    path.join(progress.folder, 'corpora'),
    progress,
  );
  const parts = effort.sizes.map((size) => {
    const table = tableOf(rows.filter(({ notes }) => notes === size));
    const title = size === 0 ? 'The guide alone' : `The guide and ${size.toLocaleString('en')} notes`;
    console.log(title);
    print(table);
    return `### ${title}\n\n${markdownOf(table)}`;
  });
  const settings = ['ours' as const, ...there].map(
    (name) => `- **${name}${name === 'ours' ? '' : ` ${versions[name]}`}:** ${contenders[name].settings}`,
  );
  if (isEverything) {
    const measured = measuredOn(
      `. Building may take ${LONGEST_S.make} s, and using ${LONGEST_S.use} s: what would take longer is "over" it`,
    );
    writePart('libraries', [measured, settings.join('\n'), ...parts].join('\n\n'));
  }
  progress.clear();
}

async function runBrowser(): Promise<void> {
  const progress = openProgress<PopupRow>(`search in the popup, ${kind}`, SEED);
  const rows = await benchPopup(popupEffort, there.includes('minisearch') ? libraries : null, progress);
  const table = popupTable(rows);
  print(table);
  if (isEverything) writePart('browser', [measuredOn(''), markdownOf(table)].join('\n\n'));
  progress.clear();
}

const halves: Record<string, () => Promise<void>> = { libraries: runLibraries, browser: runBrowser };
for (const name of positionals.length > 0 ? positionals : Object.keys(halves)) {
  const half = halves[name];
  if (!half) throw new Error(`There is no half "${name}". There are: ${Object.keys(halves).join(', ')}.`);
  await half();
}
