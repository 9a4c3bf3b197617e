/**
 * Prints what is wrong with the guide, and fails when something is an error:
 * `npm run check:content [-- --area d] [-- --coverage]`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { areaList, loadAllAreas, type AreaMeta } from '../content/areas/index';
import { screenIds } from '../content/screens/index';
import type { Area } from '../content/types';
import { validateGuide } from '../content/validate';
import { coverageTable } from './content/coverage';
import type { AuthoredFile } from './content/locate';
import { reportFindings } from './content/report';

const usage = 'Usage: npm run check:content [-- --area <letter>] [-- --coverage]';

/** What cannot be read or was asked in a way that cannot be understood; the message says what to do. */
class StoppedError extends Error {
  override name = 'StoppedError';
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

function readOptions() {
  try {
    return parseArgs({ options: { area: { type: 'string' }, coverage: { type: 'boolean' } } }).values;
  } catch (cause) {
    throw new StoppedError(`${messageOf(cause)}\n${usage}`, { cause });
  }
}

/** `d`, `D` and `d-automation` are the same area; no word at all means all of them. */
function readAreas(word: string | undefined): readonly AreaMeta[] {
  if (word === undefined) return areaList;
  const wanted = word.toLowerCase();
  const found = areaList.filter(({ id, slug }) => id.toLowerCase() === wanted || slug === wanted);
  if (found.length > 0) return found;
  const known = areaList.map(({ id, name }) => `${id} ${name}`).join(', ');
  throw new StoppedError(`There is no area "${word}". The areas are ${known}.`);
}

/** @throws StoppedError where a file cannot be read as TypeScript, with its line. */
async function loadGuide(): Promise<Area[]> {
  try {
    return await loadAllAreas();
  } catch (cause) {
    const tip =
      'A quote, a comma or a bracket is missing there or just above. A text with an apostrophe needs ’ in place of the straight one.';
    throw new StoppedError(`The guide cannot be read.\n${messageOf(cause)}\n${tip}`, { cause });
  }
}

const filesOf = (slug: string): AuthoredFile[] => {
  const folder = new URL(`../content/areas/${slug}/`, import.meta.url);
  return readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, lines: readFileSync(new URL(name, folder), 'utf8').split('\n') }));
};

async function main(): Promise<void> {
  const options = readOptions();
  const wanted = readAreas(options.area);
  const guide = await loadGuide();
  const areas = guide.filter(({ id }) => wanted.some((meta) => meta.id === id));
  if (options.coverage) console.log(`${coverageTable(areas)}\n`);
  const isWanted = (path: string): boolean =>
    options.area === undefined || wanted.some(({ slug }) => path === slug || path.startsWith(`${slug}.`));
  const findings = validateGuide(guide, screenIds).filter(({ path }) => isWanted(path));
  const entries = areas.reduce((sum, area) => sum + area.entries.length, 0);
  const looked = `${areas.length === 1 ? '1 area' : `${areas.length} areas`}, ${entries} entries`;
  console.log(reportFindings(findings, filesOf, looked));
  if (findings.some(({ level }) => level === 'error')) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof StoppedError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
