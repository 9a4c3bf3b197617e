/**
 * Search the guide from a terminal: `npm run -s search -- "<query>" [--screen <id>] [--limit <n>]`.
 * Prints one JSON line a hit, best first; with `--file <f.json>` one line a query of the file.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadAllAreas } from '@/content/areas';
import { screenArea, screenIds } from '@/content/screens';
import { buildIndex, searchGuide, type GuideIndex, type SearchOptions } from '@/lib/search/search-guide';
import type { Hit } from '@/lib/search/types';

/** What was asked for on the command line. */
export interface SearchCommand {
  /** One line a hit for a single query, one line a query for a file. */
  shape: 'hits' | 'queries';
  queries: string[];
  options: SearchOptions;
}

/** The command line cannot be understood; the message says what to write instead. */
export class UsageError extends Error {
  override name = 'UsageError';
}

const usage = 'Usage: npm run -s search -- "<query>" [--screen <id>] [--limit <n>] [--file <queries.json>]';

/**
 * Read the words after `npm run -s search --`.
 *
 * @throws {UsageError} where something is missing, unknown or too much.
 */
export function readCommand(args: string[]): SearchCommand {
  const { values, positionals } = parse(args);
  const options = { limit: readLimit(values.limit), ...readScreen(values.screen) };
  if (values.file !== undefined) {
    if (positionals.length > 0) throw new UsageError('Give either a query or a file, not both.');
    return { shape: 'queries', queries: readQueries(values.file), options };
  }
  const [query, ...more] = positionals;
  if (query === undefined || query.trim() === '') throw new UsageError(`What shall I search for? ${usage}`);
  if (more.length > 0) throw new UsageError(`Put the query in quotes: "${positionals.join(' ')}".`);
  return { shape: 'hits', queries: [query], options };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { screen: { type: 'string' }, limit: { type: 'string' }, file: { type: 'string' } },
    });
  } catch (cause) {
    const [reason] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
    throw new UsageError(`${reason ?? ''} ${usage}`, { cause });
  }
}

function readLimit(text = '10'): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1)
    throw new UsageError(`--limit takes a number from 1, not "${text}".`);
  return limit;
}

function readScreen(screen: string | undefined): Pick<SearchOptions, 'screen' | 'area'> {
  if (screen === undefined) return {};
  if (!screenIds.has(screen)) {
    throw new UsageError(`There is no screen "${screen}". The ids are those of content/screens.`);
  }
  return { screen, area: screenArea(screen) ?? undefined };
}

function readQueries(path: string): string[] {
  const wanted = `--file takes a JSON array of objects with a "query". "${path}"`;
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new UsageError(`${wanted} cannot be read.`, { cause });
  }
  if (!Array.isArray(content) || !content.every(isQuery))
    throw new UsageError(`${wanted} is something else.`);
  return content.map(({ query }) => query);
}

const isQuery = (item: unknown): item is { query: string } =>
  typeof item === 'object' && item !== null && 'query' in item && typeof item.query === 'string';

/** The lines to print. */
export function answer({ shape, queries, options }: SearchCommand, guide: GuideIndex): string[] {
  const results = queries.map((query) => ({ query, hits: searchGuide(guide, query, options).map(inPrint) }));
  const rows = shape === 'queries' ? results : results.flatMap(({ hits }) => hits);
  return rows.map((row) => JSON.stringify(row));
}

/** What a hit says in a terminal: the contract of README.md, "From the terminal", without what only a page needs. */
const inPrint = ({ rank, id, refs, kind, area, title, score }: Hit) => ({
  rank,
  id,
  refs,
  kind,
  area,
  title,
  score,
});

async function main(): Promise<void> {
  try {
    const command = readCommand(process.argv.slice(2));
    const guide = buildIndex((await loadAllAreas()).flatMap(({ entries }) => entries));
    for (const line of answer(command, guide)) console.log(line);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
