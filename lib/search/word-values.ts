import { holdersOf, sameFrom, type Shelf } from './meet';
import type { Option } from './options';
import type { Query } from './query';
import type { Ranking } from './ranking';
import { stopWords } from './words';

/** In how many documents of a shelf each word of a query stands. */
export interface Counted {
  docCount: number;
  holders: readonly number[];
}

/**
 * Count who holds the words of a query.
 *
 * @param options - What meets the words on this shelf.
 */
export function countHolders(
  shelf: Shelf,
  { words }: Query,
  options: readonly (readonly Option[])[],
): Counted {
  const holders = words.map(({ unfinished }, at) => {
    const own = [...(options[at]?.find(({ way }) => way === 'word')?.all[0] ?? [])];
    const known = own.some(([, { how }]) => how === 'same');
    const counted = own.filter(([, { quality }]) => unfinished || quality >= sameFrom || !known);
    return holdersOf(
      shelf,
      counted.map(([place]) => place),
    );
  });
  return { docCount: shelf.docCount, holders };
}

/**
 * How much each word of the query counts: rare words count more, stop words hardly.
 *
 * @param met - For each word whether anything meets it where is searched.
 */
export function weighWords(
  { words }: Query,
  met: readonly boolean[],
  { docCount, holders }: Counted,
  { words: figures }: Ranking,
): number[] {
  return words.map(({ word }, at) => {
    const rare = figures.rareCountMore ? Math.max(Math.log(1 + docCount / (1 + (holders[at] ?? 0))), 0.1) : 1;
    return rare * (stopWords.has(word) ? figures.stopWord : 1) * (met[at] === true ? 1 : figures.unknown);
  });
}
