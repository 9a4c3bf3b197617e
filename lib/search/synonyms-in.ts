import type { QueryWord } from './query';
import { stemOf } from './stem';
import { synonymGroups } from './synonyms';

interface Phrase {
  stems: readonly string[];
  /** The other phrases of its group, word by word. */
  others: readonly (readonly string[])[];
}

/** Phrases by the stem of their first word, so that a query only looks at those that may stand in it. */
const phrasesByFirst: ReadonlyMap<string, readonly Phrase[]> = Map.groupBy(
  synonymGroups.flatMap((group) =>
    group.map((phrase) => ({
      stems: phrase.split(' ').map(stemOf),
      others: group.filter((other) => other !== phrase).map((other) => other.split(' ')),
    })),
  ),
  ({ stems }) => stems[0] ?? '',
);

/** For each word of a query, the phrases that can stand for the stretch it is part of. */
export function synonymsIn(words: readonly QueryWord[]): string[][][] {
  const stems = words.map(({ word }) => stemOf(word));
  const found: string[][][] = words.map(() => []);
  stems.forEach((stem, start) => {
    for (const phrase of phrasesByFirst.get(stem) ?? []) {
      if (!phrase.stems.every((other, offset) => stems[start + offset] === other)) continue;
      for (let at = start; at < start + phrase.stems.length; at += 1) {
        found[at]?.push(...phrase.others.map((other) => [...other]));
      }
    }
  });
  return found;
}
