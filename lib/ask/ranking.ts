import type { AreaId, Entry } from '@/content/types';
import { stemOf } from '@/lib/search/stem';
import { tokenise } from '@/lib/search/tokens';
import type { Hit } from '@/lib/search/types';
import { stopWords } from '@/lib/search/words';
import type { Understanding } from './types';

/** The entries an answer is chosen from, each with what it is worth for the question. */
export interface Ranking {
  entries: readonly Entry[];
  /** 0 for what the search did not find. */
  scoreOf: (entry: Entry) => number;
  /** What the best one is worth. */
  best: number;
}

/** An entry of the area asked about counts more than one of an area near it, that more than any other. */
const areaFactor = { own: 1.2, near: 1, other: 0.7, otherThanChosen: 0.3 };

/** Refs that say nothing about what two entries have in common. */
const commonRefs = new Set(['Seed', 'Terms', 'Where it lives', 'Endpoint table', 'Error table']);

/** What two entries share, as a share of the best entry's worth: rows of the research, or the screen they are for. */
const bond = { refs: 0.5, screen: 0.2 };

/** @param entries - Those that hold in the world of the question. */
export function rank(understood: Understanding, hits: readonly Hit[], entries: readonly Entry[]): Ranking {
  const scores = new Map(
    hits.map(({ id, score, area }) => [id, score * factorOf(area, understood)] as const),
  );
  const scoreOf = ({ id }: Entry): number => scores.get(id) ?? 0;
  return { entries, scoreOf, best: Math.max(0, ...entries.map(scoreOf)) };
}

function factorOf(area: AreaId | null, { area: own, nearAreas, sureness }: Understanding): number {
  if (own === null || area === own) return areaFactor.own;
  if (area !== null && nearAreas.includes(area)) return areaFactor.near;
  return sureness === 'chosen' ? areaFactor.otherThanChosen : areaFactor.other;
}

/** The entries of some kinds. */
export const ofKind = <Kind extends Entry['kind']>(
  { entries }: Ranking,
  ...kinds: readonly Kind[]
): Extract<Entry, { kind: Kind }>[] =>
  entries.filter((entry): entry is Extract<Entry, { kind: Kind }> =>
    kinds.some((kind) => kind === entry.kind),
  );

/**
 * The best of some entries.
 *
 * @param share - Only those that reach this share of the best entry's worth.
 */
export function topOf<E extends Entry>(
  { best }: Ranking,
  entries: readonly E[],
  worthOf: (entry: E) => number,
  { share, limit }: { share: number; limit: number },
): E[] {
  return entries
    .map((entry) => ({ entry, worth: worthOf(entry) }))
    .filter(({ worth }) => worth > 0 && worth >= best * share)
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** How much an entry gains from what it has in common with one that is in the answer already. */
export function bondWith(other: Entry | null, entry: Entry, { best }: Ranking): number {
  if (other === null) return 0;
  if (shareRefs(other, entry)) return bond.refs * best;
  const [screen] = other.screens;
  return other.area === entry.area && screen !== undefined && entry.screens.includes(screen)
    ? bond.screen * best
    : 0;
}

const shareRefs = (one: Entry, other: Entry): boolean =>
  one.refs.some((ref) => !commonRefs.has(ref) && other.refs.includes(ref));

/** How many of a question's words that carry something stand in the title of an entry, or in what it is searched by. */
export function sharedWords(question: string): (entry: Entry) => number {
  const asked = stemsOf(question);
  return ({ title, search = [] }) => {
    const own = stemsOf([title, ...search].join(' '));
    return [...asked].filter((stem) => own.has(stem)).length;
  };
}

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    tokenise(text)
      .flatMap(({ word, parts }) => [word, ...parts])
      .filter((word) => !stopWords.has(word))
      .map(stemOf),
  );
