import { allEntries, pathOf, type Check, type Problem } from './check';
import type { Entry } from '../types';

/** In lower case only: with a capital it may be a label of the screen (Pipedrive's "Organization"). */
const AMERICAN: Readonly<Record<string, string>> = {
  behavior: 'behaviour',
  center: 'centre',
  color: 'colour',
  favorite: 'favourite',
  organization: 'organisation',
};

const americanWords = new RegExp(`\\b(${Object.keys(AMERICAN).join('|')})s?\\b`, 'g');

/** Fields whose words are not ours: keys, and what people type. */
const NOT_PROSE: ReadonlySet<string> = new Set([
  'id',
  'refs',
  'screens',
  'sources',
  'search',
  'command',
  'install',
  'appliesTo',
]);

/** Code and words quoted from the screen stand in backticks and keep their spelling. */
const withoutCode = (text: string): string => text.replace(/`[^`]*`/g, '');

/** Every text of a value with the path to it. */
const textsOf = (value: unknown, path: string): { path: string; text: string }[] => {
  if (typeof value === 'string') return [{ path, text: withoutCode(value) }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !NOT_PROSE.has(key))
    .flatMap(([key, inner]) => textsOf(inner, path === '' ? key : `${path}.${key}`));
};

const inText = (text: string): Omit<Problem, 'level' | 'path'>[] => {
  const found: Omit<Problem, 'level' | 'path'>[] = [];
  if (text.includes('!')) {
    found.push({
      message: 'Expected a calm text, found an exclamation mark.',
      tip: 'Words of the screen go in backticks.',
    });
  }
  for (const [word, singular = word] of text.matchAll(americanWords)) {
    const british = AMERICAN[singular] ?? singular;
    found.push({ message: `Expected British spelling, "${british}"; found "${word}".` });
  }
  return found;
};

const inEntry = (entry: Entry): (Omit<Problem, 'path'> & { field: string })[] => {
  const found = textsOf(entry, '').flatMap(({ path, text }) =>
    inText(text).map((problem) => ({ level: 'error' as const, field: path, ...problem })),
  );
  if (!/[^.]\.$/.test(entry.title)) return found;
  const message = 'Expected a title without a full stop at its end.';
  return [...found, { level: 'error', field: 'title', message }];
};

/** A few rules of tone that a machine can hold; the others stand in content/README.md. */
export const style: Check = {
  name: 'style',
  description: 'Titles end without a full stop, nothing is exclaimed, and the spelling is British.',
  find: (guide) =>
    allEntries(guide).flatMap(({ area, entry }) =>
      inEntry(entry).map(({ field, ...problem }) => ({ ...problem, path: pathOf(area, entry, field) })),
    ),
};
