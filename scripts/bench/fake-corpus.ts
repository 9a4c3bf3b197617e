import { phrases } from '@/tests/lib/search/queries/phrases';

/** A note of the corpus. */
export interface CorpusNote {
  id: string;
  title: string;
  body: string;
  tags: string[];
}

/**
 * Numbers from 0 to 1, the same ones each time (Mulberry32). Its period is four thousand million: with a short one a
 * corpus would repeat a few hundred notes, and its vocabulary and its ties would tell nothing of real ones.
 */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A corpus as large as asked for, the same one each time; later notes do not change the earlier ones. */
export function fakeCorpus(count: number): CorpusNote[] {
  const random = randomFrom(6);
  const pick = <Value>(values: readonly Value[], skew = 1): Value | undefined =>
    values[Math.floor(random() ** skew * values.length)];
  const common = [...new Set(phrases.flatMap(({ query }) => query.split(' ')))];
  const rare = Array.from({ length: 40_000 }, () => fakeWord(random));
  // Words as in a real text: few of them very often, most of them hardly ever.
  const word = () => (random() < 0.7 ? pick(common, 2) : pick(rare, 3)) ?? '';
  const words = (least: number, most: number) =>
    Array.from({ length: least + Math.floor(random() * (most - least)) }, word).join(' ');
  return Array.from({ length: count }, (_, at) => ({
    id: `note-${at}`,
    title: words(3, 9),
    body: Array.from({ length: 6 }, () => `${words(8, 22)}.`).join(' '),
    tags: random() < 0.5 ? [word()] : [],
  }));
}

const syllables =
  'ba be bi bo da de di do fa fe ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to va ve vi vo'.split(
    ' ',
  );

const fakeWord = (random: () => number): string =>
  Array.from(
    { length: 2 + Math.floor(random() * 3) },
    () => syllables[Math.floor(random() * syllables.length)],
  ).join('');

/** Queries as they are typed into a corpus: one to four words of a note, the last one half typed, some mistyped. */
export function corpusQueries(notes: readonly Pick<CorpusNote, 'title' | 'body'>[], count: number): string[] {
  const random = randomFrom(9);
  return Array.from({ length: count }, (_, at) => {
    const note = notes[Math.floor(random() * notes.length)];
    const words = `${note?.title ?? ''} ${note?.body ?? ''}`.replaceAll('.', '').split(' ');
    const own = Array.from({ length: 1 + (at % 4) }, () => words[Math.floor(random() * words.length)] ?? '');
    const last = own.pop() ?? '';
    const typed = at % 5 === 0 && last.length > 4 ? last.slice(0, 2) + last.slice(3) : last;
    return [...own, typed.slice(0, Math.max(2, Math.ceil(typed.length * 0.7)))].join(' ');
  });
}
