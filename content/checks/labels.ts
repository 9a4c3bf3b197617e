import { allEntries, pathOf, type Check, type Problem } from './check';
import { proseOf } from './texts';
import { labels as onScreen, names, shortLabels } from './vocabulary';

const fold = (label: string): string => label.toLowerCase().replaceAll('&', 'and').replace(/\s+/g, ' ');

const spellings = (of: readonly string[]): Map<string, string[]> => Map.groupBy(of, fold);

/** In a way through menus only the label itself will do. */
const inWays = spellings([...onScreen, ...shortLabels]);
/** In a sentence Planhat's own name of the thing is as good. */
const inSentences = spellings([...onScreen, ...names]);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Longest first, so that `OAuth Clients` is not read as `OAuth Client`. */
const mentions = new RegExp(
  `(?<![\\w-])(?:${[...inWays.keys()]
    .sort((a, b) => b.length - a.length)
    .map((label) => escaped(label).replace(/\band\b/g, '(?:and|&)'))
    .join('|')})(?![\\w-])`,
  'gi',
);

const startsSentence = (before: string): boolean => /(^|[.:?!]\s)[“(]*$/.test(before);

/** After an arrow stands what a person looks for and clicks. */
const isClicked = (before: string): boolean => /→\s[“]?(\+\s)?$/.test(before);

/** Before the first arrow may stand a thing as well: `Private App → Permissions`. */
const leadsOn = (after: string): boolean => /^”?\s→/.test(after);

/**
 * “Data model” may begin a sentence, “the data model” and “a custom Automation” may stand in one: no label is meant.
 */
const isOrdinary = (mention: string, before: string, after: string): boolean => {
  const [first, rest] = [mention.charAt(0), mention.slice(1)];
  if (first === first.toLowerCase()) return true;
  return startsSentence(before) && !leadsOn(after) && rest === rest.toLowerCase();
};

const misspelt = (text: string): Pick<Problem, 'message' | 'tip'>[] =>
  [...text.matchAll(mentions)].flatMap(({ 0: mention, index }) => {
    const before = text.slice(0, index);
    const clicked = isClicked(before);
    const short = !inSentences.has(fold(mention));
    if (!clicked && (short || isOrdinary(mention, before, text.slice(index + mention.length)))) return [];
    const allowed = (clicked ? inWays : inSentences).get(fold(mention)) ?? [];
    if (allowed.includes(mention)) return [];
    return [
      {
        message: `Expected the label as on screen, "${allowed.join('" or "')}"; found "${mention}".`,
        tip: clicked
          ? 'In a way through menus people look for the very words.'
          : 'Write the label as it is, or the whole thing in lower case if no label is meant.',
      },
    ];
  });

/** People look on the screen for the words they have just read. */
export const labels: Check = {
  name: 'labels',
  description: "Planhat's labels are spelt as on screen, in ways through menus and in sentences.",
  find: (guide) =>
    allEntries(guide).flatMap(({ area, entry }) =>
      proseOf(entry).flatMap(({ field, text }) =>
        misspelt(text).map((problem) => ({
          level: 'error' as const,
          path: pathOf(area, entry, field),
          ...problem,
        })),
      ),
    ),
};
