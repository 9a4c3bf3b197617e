import type { AreaId, Entry } from '@/content/types';
import { contextIn, marksIn, matcherOf } from './context';
import { documentOf } from './documents';
import type { Ranking } from './ranking';
import { findAndScore, type Reading, type Scored } from './score';
import { indexDocuments, type TextIndex } from './text-index';
import type { Hit, SearchContext, SearchDoc } from './types';

/** The guide, ready to be searched. */
export type GuideIndex = TextIndex;

/** What to search with; `limit` is the most hits that come back. */
export interface SearchOptions extends SearchContext {
  limit: number;
}

/** A text of the user's own, as search sees it. */
export interface SearchableText {
  id: string;
  title: string;
  body: string;
  tags: readonly string[];
  area: AreaId | null;
  screen: string | null;
}

/** Worse than this share of the best hit is not worth a line. */
const leastOfBest = 0.3;

/** Build the index of the guide. Takes some ten milliseconds a thousand entries: once a page, not once a query. */
export const buildIndex = (entries: readonly Entry[], ranking?: Ranking): GuideIndex =>
  indexDocuments(entries.map(documentOf), ranking);

/**
 * Search the guide, best first.
 *
 * The order is the same for the same query, context and guide; an empty query finds nothing.
 */
export function searchGuide(
  index: GuideIndex,
  query: string,
  { limit, ...context }: SearchOptions,
  ranking?: Ranking,
): Hit[] {
  const { found, reading } = findAndScore(index, query, context, { ranking });
  return toHits(found, reading, limit);
}

/**
 * Rank texts of the user's own by the same measure as the guide, so that both fit into one list (`mergeHits`).
 *
 * @param index - The guide: tells how rare a word is. A word that it does not know counts as rare.
 */
export function searchText(
  index: GuideIndex,
  query: string,
  texts: readonly SearchableText[],
  { limit, ...context }: SearchOptions,
): Hit[] {
  const { found, reading } = findAndScore(indexDocuments(texts.map(noteDocument)), query, context, {
    rarityFrom: index,
  });
  return toHits(found, reading, limit);
}

/** One list of several, best first; between equals the earlier list goes first. Ranks are given anew. */
export const mergeHits = (limit: number, ...lists: readonly (readonly Hit[])[]): Hit[] =>
  lists
    .flat()
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map((hit, index) => ({ ...hit, rank: index + 1 }));

function toHits(found: readonly Scored[], reading: Reading, limit: number): Hit[] {
  const matcher = matcherOf(reading);
  const best = found[0]?.score ?? 0;
  return found
    .filter(({ score }) => score >= best * leastOfBest)
    .slice(0, limit)
    .map(({ doc, score }, index) => ({
      rank: index + 1,
      id: doc.id,
      refs: doc.refs,
      kind: doc.kind,
      area: doc.area,
      title: doc.title,
      score,
      context: contextIn(doc, matcher),
      marks: marksIn(doc.title, matcher),
    }));
}

const noteDocument = ({ id, title, body, tags, area, screen }: SearchableText): SearchDoc => ({
  id,
  kind: 'note',
  refs: [],
  area,
  alsoAreas: [],
  screens: screen === null ? [] : [screen],
  title,
  topic: null,
  appliesTo: {},
  fields: [
    { name: 'title', text: title },
    { name: 'lead', text: body },
    ...tags.map((tag) => ({ name: 'synonym', text: tag }) as const),
  ],
});
