/**
 * Ask the guide from a terminal: `npm run -s ask -- "<question>"`. Prints what was understood and what answers it as
 * one JSON line; with `--file <f.json>` one line a question of the file.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadAllAreas } from '@/content/areas';
import type { Area } from '@/content/types';
import { searchTextOf } from '@/lib/ask/changes';
import { compose, HITS_TO_CHOOSE_FROM, worldOfAnswer } from '@/lib/ask/compose';
import { understand } from '@/lib/ask/understand';
import { ANYWHERE } from '@/lib/passport/passport';
import { buildIndex, type GuideIndex, searchGuide } from '@/lib/search/search-guide';

/** The command line cannot be understood; the message says what to write instead. */
export class UsageError extends Error {
  override name = 'UsageError';
}

const usage = 'Usage: npm run -s ask -- "<question>" or npm run -s ask -- --file <questions.json>';

/**
 * The questions named by the words after `npm run -s ask --`.
 *
 * @throws {UsageError} where something is missing, unknown or too much.
 */
export function readQuestions(args: string[]): string[] {
  const { values, positionals } = parse(args);
  if (values.file !== undefined) {
    if (positionals.length > 0) throw new UsageError('Give either a question or a file, not both.');
    return readFile(values.file);
  }
  const [question, ...more] = positionals;
  if (question === undefined || question.trim() === '') throw new UsageError(`What shall I answer? ${usage}`);
  if (more.length > 0) throw new UsageError(`Put the question in quotes: "${positionals.join(' ')}".`);
  return [question];
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { file: { type: 'string' } } });
  } catch (cause) {
    const [reason] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
    throw new UsageError(`${reason ?? ''} ${usage}`, { cause });
  }
}

function readFile(path: string): string[] {
  const wanted = `--file takes a JSON array of objects with a "question". "${path}"`;
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new UsageError(`${wanted} cannot be read.`, { cause });
  }
  if (!Array.isArray(content) || !content.every(isQuestion))
    throw new UsageError(`${wanted} is something else.`);
  return content.map(({ question }) => question);
}

const isQuestion = (item: unknown): item is { question: string } =>
  typeof item === 'object' && item !== null && 'question' in item && typeof item.question === 'string';

/** What is printed for a question. Nothing is known of a tenant here but what the question says. */
export function answerLine(question: string, areas: readonly Area[], guide: GuideIndex): string {
  const understood = understand(question, guide);
  const hits = searchGuide(guide, searchTextOf(understood, {}), {
    limit: HITS_TO_CHOOSE_FROM,
    area: understood.area ?? undefined,
    world: worldOfAnswer(understood, ANYWHERE),
  });
  const answer = compose(understood, hits, areas, { world: ANYWHERE, unsure: [] });
  const { area, nearAreas, crm, plan, generation, revenue, symptoms, method, path, code } = understood;
  return JSON.stringify({
    question,
    understood: { area, nearAreas, crm, plan, generation, revenue, symptoms, method, path, code },
    asks: answer.asks === null ? [] : [answer.asks],
    route: answer.route && {
      ref: answer.route.ref,
      commands: answer.route.commands.map(({ command }) => command),
    },
    answer: {
      fix: answer.fix?.id ?? null,
      gotchas: answer.gotchas.map(({ id }) => id),
      checklist: answer.checklist?.step.id ?? null,
      facts: answer.facts.map(({ id }) => id),
    },
  });
}

async function main(): Promise<void> {
  try {
    const questions = readQuestions(process.argv.slice(2));
    const areas = await loadAllAreas();
    const guide = buildIndex(areas.flatMap(({ entries }) => entries));
    for (const question of questions) console.log(answerLine(question, areas, guide));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
