import { stemOf } from '@/lib/search/stem';
import { fold, tokenise } from '@/lib/search/tokens';
import { allowedTypos, typosBetween } from '@/lib/search/typos';

/**
 * A phrase of a table: words that stand side by side in any form their stem covers.
 *
 * `turn/switch off` one of several words · `sync … twice` up to three words between · `NOT run` any way of saying no.
 */
export type Phrase = string;

/** The phrases of a table, as they are written there: commas between them, as many a line as fit. */
export const listed = (text: string): readonly Phrase[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

type Part = 'gap' | ReadonlySet<string>;

const waysOfSayingNo =
  'not/no/never/cannot/cant/dont/doesnt/didnt/isnt/arent/wasnt/werent/wont/hasnt/havent/couldnt/without/wouldnt';
const longestGap = 3;
/** Shorter words are too easily another one. */
const shortestMisspelt = 5;

const compiled = new Map<Phrase, readonly Part[]>();

function partsOf(phrase: Phrase): readonly Part[] {
  const known = compiled.get(phrase);
  if (known) return known;
  const parts = phrase
    .split(' ')
    .map((part): Part => (part === '…' ? 'gap' : new Set(wordsOfPart(part).map(stemOf))));
  compiled.set(phrase, parts);
  return parts;
}

const wordsOfPart = (part: string): string[] => (part === 'NOT' ? waysOfSayingNo : part).split('/');

/** A question, cut into words that phrases can be looked for in. */
export interface AskedText {
  stems: readonly string[];
}

/**
 * Read a text for the tables.
 *
 * @param vocabulary - The words of the tables: a word that is none and looks like a misspelt one is taken for it.
 * @param isWord - Whether a word exists although no table has it.
 */
export function readText(
  text: string,
  vocabulary: ReadonlySet<string>,
  isWord: (word: string) => boolean,
): AskedText {
  // `app.planhat.com` is three words here, `HubSpot` one.
  const words = tokenise(text).flatMap(({ start, end }) => fold(text.slice(start, end)).split(/[._/:–-]/));
  return { stems: words.map((word) => stemOf(meantBy(word, vocabulary, isWord))) };
}

function meantBy(word: string, vocabulary: ReadonlySet<string>, isWord: (word: string) => boolean): string {
  if (word.length < shortestMisspelt || vocabulary.has(word) || isWord(word)) return word;
  const most = allowedTypos(word);
  let best = { word, typos: most + 1 };
  for (const other of vocabulary) {
    // People begin a word right, as a rule.
    if (other.length < shortestMisspelt || !other.startsWith(word.charAt(0))) continue;
    const typos = typosBetween(word, other, most);
    if (typos < best.typos) best = { word: other, typos };
  }
  return best.word;
}

/** All words that phrases are made of. */
export const vocabularyOf = (phrases: Iterable<Phrase>): ReadonlySet<string> =>
  new Set([...phrases].flatMap((phrase) => phrase.split(' ').flatMap(wordsOfPart)));

/** The first place at which a phrase stands; -1 where it does not. */
export function placeOf(phrase: Phrase, { stems }: AskedText): number {
  const parts = partsOf(phrase);
  return stems.findIndex((_, at) => standsAt(parts, stems, at));
}

/** Whether a phrase stands in a text. */
export const says = (text: AskedText, phrase: Phrase): boolean => placeOf(phrase, text) >= 0;

/** Whether one of several phrases does. */
export const saysAny = (text: AskedText, phrases: readonly Phrase[]): boolean =>
  phrases.some((phrase) => says(text, phrase));

function standsAt(parts: readonly Part[], stems: readonly string[], at: number): boolean {
  const [part, ...rest] = parts;
  if (part === undefined) return true;
  if (part === 'gap') {
    return Array.from({ length: longestGap + 1 }, (_, skipped) => at + skipped).some((place) =>
      standsAt(rest, stems, place),
    );
  }
  const stem = stems[at];
  return stem !== undefined && part.has(stem) && standsAt(rest, stems, at + 1);
}
