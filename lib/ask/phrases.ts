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
  'not/no/never/cannot/cant/dont/doesnt/didnt/isnt/arent/wasnt/werent/wont/hasnt/havent/couldnt/without/wouldnt/shouldnt';
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
  /** What is put between brackets, commas and the like in a few words: `(enterprise, HubSpot)` are two. */
  asides: readonly (readonly string[])[];
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
  const stemsOf = (piece: string) => wordsIn(piece).map((word) => stemOf(meantBy(word, vocabulary, isWord)));
  return {
    stems: stemsOf(text),
    asides: text
      .split(betweenAsides)
      .filter((piece) => wordsIn(piece).length <= longestAside)
      .map(stemsOf),
  };
}

/** `app.planhat.com` is three words here, `HubSpot` one. */
const wordsIn = (text: string): string[] =>
  tokenise(text).flatMap(({ start, end }) => fold(text.slice(start, end)).split(/[._/:–-]/));

const betweenAsides = /[,;:()[\]|/!?]|\.(?:\s|$)|\s[–-]+\s/;
const longestAside = 4;

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
  !saidOf(text, phrases).next().done;

/** Whether one of several phrases is all that stands between two commas or the like. */
export const saysAside = ({ asides }: AskedText, phrases: readonly Phrase[]): boolean =>
  asides.some((stems) =>
    phrases.map(partsOf).some((parts) => parts.length === stems.length && standsAt(parts, stems, 0)),
  );

/** How many of several phrases stand in a text. */
export const countOf = (text: AskedText, phrases: readonly Phrase[]): number =>
  new Set(saidOf(text, phrases)).size;

/** The phrases that stand in a text, one as often as it stands there. Looks only at those that begin with its words. */
function* saidOf({ stems }: AskedText, phrases: readonly Phrase[]): Generator<Phrase> {
  const byFirst = byFirstStem(phrases);
  for (const [at, stem] of stems.entries()) {
    for (const phrase of byFirst.get(stem) ?? []) {
      if (standsAt(partsOf(phrase), stems, at)) yield phrase;
    }
  }
}

const sorted = new WeakMap<readonly Phrase[], ReadonlyMap<string, readonly Phrase[]>>();

/** The phrases of a table by each stem that they can begin with. */
function byFirstStem(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const before = sorted.get(phrases);
  if (before) return before;
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first] = partsOf(phrase);
    if (first === undefined || first === 'gap') throw new Error(`A phrase begins with a word: "${phrase}".`);
    for (const stem of first) byFirst.set(stem, [...(byFirst.get(stem) ?? []), phrase]);
  }
  sorted.set(phrases, byFirst);
  return byFirst;
}

function standsAt(parts: readonly Part[], stems: readonly string[], at: number, from = 0): boolean {
  const part = parts[from];
  if (part === undefined) return true;
  if (part === 'gap') {
    for (let place = at; place <= at + longestGap; place += 1) {
      if (standsAt(parts, stems, place, from + 1)) return true;
    }
    return false;
  }
  const stem = stems[at];
  return stem !== undefined && part.has(stem) && standsAt(parts, stems, at + 1, from + 1);
}
