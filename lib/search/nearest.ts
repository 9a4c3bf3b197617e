import { fold } from './tokens';

/** Less alike than this is chance. */
const leastAlike = 0.4;

/**
 * Names that look most like what was typed, best first: for a search that has found nothing, where a typo is too far off
 * to be forgiven. Equals keep their order.
 */
export function nearestNames(typed: string, names: readonly string[], most: number): string[] {
  const asked = wordsOf(typed).map(pairsOf);
  return [...new Set(names)]
    .map((name) => ({ name, alike: likeness(asked, name) }))
    .filter(({ alike }) => alike >= leastAlike)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, most)
    .map(({ name }) => name);
}

/** How alike the closest two words are, of what was asked and of a name. */
const likeness = (asked: readonly ReadonlySet<string>[], name: string): number =>
  Math.max(0, ...wordsOf(name).flatMap((word) => asked.map((pairs) => share(pairs, pairsOf(word)))));

/** Shorter words are alike by chance. */
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(({ length }) => length > 2);

/** Neighbouring letters; the beginning of a word counts, being the part that is seldom mistyped. */
function pairsOf(word: string): ReadonlySet<string> {
  const framed = `^${word}`;
  return new Set(Array.from(framed.slice(1), (letter, at) => `${framed.charAt(at)}${letter}`));
}

/** Dice's measure: 1 for the same pairs, 0 for none in common. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
}
