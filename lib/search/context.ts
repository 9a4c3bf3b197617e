import { Recent } from './recent';
import type { Reading } from './score';
import type { IndexedDoc } from './text-index';
import { tokenise, type Token } from './tokens';
import type { Field, Mark } from './types';
import { wordAt } from './vocabulary';

/** How well a word must fit to be marked: weak guesses are found, but not shown as matches. */
const leastToMark = 0.4;

/** Which words of a text the query matched, and how many of their letters to mark. */
export type Matcher = (token: Token) => number;

/** Prepare a reading for marking many texts. The answer of the matcher is 0 where a token did not match. */
export function matcherOf({ query, options, index }: Reading): Matcher {
  const letters = new Map<string, number>();
  options.forEach((some, at) => {
    const typed = query.words[at];
    for (const { all } of some) {
      for (const [place, { quality }] of all.flatMap((variants) => [...variants])) {
        if (quality < leastToMark) continue;
        const word = wordAt(index.words.vocabulary, place);
        const begun = typed?.unfinished === true && word.startsWith(typed.word);
        letters.set(word, Math.max(letters.get(word) ?? 0, begun ? typed.word.length : word.length));
      }
    }
  });
  return ({ word, parts }) =>
    parts.some((part) => letters.has(part))
      ? Math.max(letters.get(word) ?? 0, word.length)
      : (letters.get(word) ?? 0);
}

/** Where to mark a title. */
export function marksIn(title: string, matcher: Matcher): Mark[] {
  return tokenise(title).flatMap((token): Mark[] => {
    const letters = matcher(token);
    if (letters === 0) return [];
    // A folded word can differ in length from the text ("ﬁ"): then the whole word is marked.
    const samePlaces = token.end - token.start === token.word.length;
    return [[token.start, samePlaces ? token.start + Math.min(letters, token.word.length) : token.end]];
  });
}

/** The words of texts that were shown: with each key most hits stay. */
const read = new Recent<Field, readonly Token[]>(600);

const lineLength = 96;
const before = 24;

/**
 * The line of the text that holds most of what was asked; the first one where nothing does. Other names of the
 * thing are such a line only where the title does not show why it was found.
 */
export function contextIn(doc: IndexedDoc, matcher: Matcher): string {
  const titleMatches = marksIn(doc.title, matcher).length > 0;
  const shown = doc.fields.filter(
    ({ name }) => name === 'lead' || name === 'body' || (name === 'synonym' && !titleMatches),
  );
  let best: { field: Field | undefined; at: number; matches: number } = {
    field: shown[0],
    at: 0,
    matches: 0,
  };
  for (const field of shown) {
    const places = read.getOr(field, () => tokenise(field.text)).filter((token) => matcher(token) > 0);
    const different = new Set(places.map(({ word }) => word)).size;
    if (different > best.matches) best = { field, at: places[0]?.start ?? 0, matches: different };
  }
  return best.field ? excerpt(best.field.text.replace(/\s+/g, ' '), best.at) : '';
}

/** A line of the text around a place, cut between words. */
function excerpt(text: string, at: number): string {
  if (text.length <= lineLength) return text;
  const start = at <= before + lineLength / 2 ? 0 : text.indexOf(' ', at - before) + 1;
  const end = text.length - start <= lineLength ? text.length : text.lastIndexOf(' ', start + lineLength);
  const cut = text.slice(start, end <= start ? start + lineLength : end);
  return `${start > 0 ? '… ' : ''}${cut}${start + cut.length < text.length ? ' …' : ''}`;
}
