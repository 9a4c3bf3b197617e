/** Numbers from 0 to 1, the same ones for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

type Random = () => number;

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The word with one slip of a finger: a letter missing, twice, swapped or wrong. The first letter stays. */
function mistype(word: string, random: Random): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const at = 1 + Math.floor(random() * (word.length - 1));
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const wrong = letters.charAt(Math.floor(random() * letters.length));
  const slips = [
    before + after,
    before + letter + letter + after,
    before.slice(0, -1) + letter + before.slice(-1) + after,
    before + wrong + after,
  ];
  return slips[Math.floor(random() * slips.length)] ?? word;
}

/** A query with a slip in its longest word. */
export function mistypeLongest(query: string, random: Random): string {
  const words = query.split(' ');
  const longest = words.reduce((best, word, at) => (word.length > (words[best]?.length ?? 0) ? at : best), 0);
  return words.map((word, at) => (at === longest ? mistype(word, random) : word)).join(' ');
}

/** A query with a slip in every word that is long enough. */
export const mistypeAll = (query: string, random: Random): string =>
  query
    .split(' ')
    .map((word) => mistype(word, random))
    .join(' ');

/** A query of three and more words in which two neighbours stand without a space. */
export function runTogether(query: string, random: Random): string {
  const words = query.split(' ');
  if (words.length < 3) return query;
  const at = Math.floor(random() * (words.length - 1));
  return [...words.slice(0, at), `${words[at] ?? ''}${words[at + 1] ?? ''}`, ...words.slice(at + 2)].join(
    ' ',
  );
}

/** A query whose last word is only half typed, with three letters at least. */
export function halfTyped(query: string): string {
  const words = query.split(' ');
  const last = words.at(-1) ?? '';
  return [...words.slice(0, -1), last.slice(0, Math.max(3, Math.ceil(last.length / 2)))].join(' ');
}
