import type { Entry } from '@/content/types';
import { contextIn, marksIn, type Matcher, matcherOf } from './context';
import { documentOf } from './documents';
import { noteDocument, type SearchableText } from './note-document';
import { type Ranking, ranking } from './ranking';
import { findAndScore, findAsRead, readAs, type Reading, type Scored } from './score';
import { indexDocuments, type TextIndex } from './text-index';
import { isInScope } from './in-scope';
import type { ScopeId } from './scopes';
import type { Hit, SearchContext } from './types';
import { type Understood, understand } from './understand';

export type { SearchableText };

/** The guide, ready to be searched. */
export type GuideIndex = TextIndex;

/** What to search with; `limit` is the most hits that come back. */
export interface SearchOptions extends SearchContext {
  limit: number;
  /** Only what belongs to it; see `readScope`. */
  scope?: ScopeId | null | undefined;
}

/** Worse than this share of the best hit is not worth a line. */
const leastOfBest = 0.3;

/** Build the index of the guide. Takes some ten milliseconds a thousand entries: once a page, not once a query. */
export const buildIndex = (entries: readonly Entry[], usedRanking: Ranking = ranking): GuideIndex =>
  indexDocuments(entries.map(documentOf), usedRanking);

/**
 * Search the guide, best first.
 *
 * The order is the same for the same query, context and guide; an empty query finds nothing.
 */
export function searchGuide(
  index: GuideIndex,
  query: string,
  { limit, scope, ...context }: SearchOptions,
  usedRanking: Ranking = ranking,
): Hit[] {
  const { found, reading } = findAndScore(index, query, context, { ranking: usedRanking });
  return toHits(inScope(found, scope), reading, limit);
}

/**
 * Rank texts of the user's own by the same measure as the guide, so that both fit into one list (`withNotes`).
 *
 * @param index - The guide: tells how rare a word is. A word that it does not know counts as rare.
 */
export const searchText = (
  index: GuideIndex,
  query: string,
  texts: readonly SearchableText[],
  options: SearchOptions,
): Hit[] => {
  const notes = indexNotes(texts);
  return searchNotesAs(notes, understand(query, [notes.words.vocabulary], index, ranking), options);
};

/** An index of a few texts, for searching them more than once. */
export const indexNotes = (texts: readonly SearchableText[]): TextIndex =>
  indexDocuments(texts.map(noteDocument));

/** Rank texts that are indexed already, by a query that was understood already. */
export function searchNotesAs(
  notes: TextIndex,
  understood: Understood,
  { limit, scope, ...context }: SearchOptions,
): Hit[] {
  const { found, reading } = findAsRead(readAs(notes, understood, ranking), context);
  return toHits(inScope(found, scope), reading, limit);
}

/**
 * Rank texts that each have an index of their own, by a query that was understood already: the score of each is the
 * same whichever others stand beside it.
 */
export function rankEach(
  notes: readonly TextIndex[],
  understood: Understood,
  { limit, scope, ...context }: SearchOptions,
): Hit[] {
  const all = notes.flatMap((note) => {
    const { found, reading } = findAsRead(readAs(note, understood, ranking), context);
    return inScope(found, scope).map((scored) => ({ ...scored, reading }));
  });
  all.sort((a, b) => b.score - a.score || (a.doc.id < b.doc.id ? -1 : 1));
  return worthALine(all, limit).map((one, at) => toHit(one, matcherOf(one.reading), at));
}

/** One list of several, best first; between equals the earlier list goes first. Ranks are given anew. */
export const mergeHits = (limit: number, ...lists: readonly (readonly Hit[])[]): Hit[] =>
  lists
    .flat()
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map((hit, index) => ({ ...hit, rank: index + 1 }));

/** Lines that a full list has for the user's own notes at least, if so many answer. */
const placesForNotes = 3;

/** Guide and notes in one list, best first. A word that the guide is full of must not hide what the user wrote about it. */
export const withNotes = (limit: number, guide: readonly Hit[], notes: readonly Hit[]): Hit[] =>
  mergeHits(limit, guide.slice(0, limit - Math.min(placesForNotes, notes.length)), notes);

const inScope = (found: readonly Scored[], scope: ScopeId | null = null): readonly Scored[] =>
  scope === null ? found : found.filter(({ doc }) => isInScope(doc, scope));

/** Without those that are not worth a line beside the best. The first one is the best. */
export const withoutWeak = (hits: readonly Hit[]): Hit[] =>
  hits.filter(({ score }) => score >= (hits[0]?.score ?? 0) * leastOfBest);

function toHits(found: readonly Scored[], reading: Reading, limit: number): Hit[] {
  const matcher = matcherOf(reading);
  return worthALine(found, limit).map((scored, at) => toHit(scored, matcher, at));
}

function worthALine<One extends { score: number }>(found: readonly One[], limit: number): One[] {
  const best = found[0]?.score ?? 0;
  return found.filter(({ score }) => score >= best * leastOfBest).slice(0, limit);
}

const toHit = ({ doc, score }: Scored, matcher: Matcher, at: number): Hit => ({
  rank: at + 1,
  id: doc.id,
  refs: doc.refs,
  kind: doc.kind,
  area: doc.area,
  severity: doc.severity,
  title: doc.title,
  score,
  context: contextIn(doc, matcher),
  marks: marksIn(doc.title, matcher),
});
