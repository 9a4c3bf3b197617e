import { marksIn, matcherOf } from './context';
import { type Explanation, explain } from './explain';
import { findAndScore } from './score';
import { indexDocuments, type TextIndex } from './text-index';
import type { Field, Mark, SearchDoc } from './types';

/** What can be done from the search, besides going to areas and screens. In the order in which it is offered. */
export const commandIds = [
  'new-note',
  'export',
  'import',
  'passports',
  'screenshots',
  'shortcuts',
  'options',
] as const;

export type CommandId = (typeof commandIds)[number];

/** Something to do, or a screen to go to. */
export interface Place {
  kind: 'command' | 'screen';
  /** Of its kind there is only one. */
  id: string;
  title: string;
  /** Other words people look for it by. */
  words: readonly string[];
}

/** Places, ready to be searched. */
export interface PlaceIndex<P extends Place = Place> {
  places: readonly P[];
  index: TextIndex;
}

/** @param places - In the order in which they are shown before anything is typed. */
export const indexPlaces = <P extends Place>(places: readonly P[]): PlaceIndex<P> => ({
  places,
  index: indexDocuments(places.map(documentOf)),
});

/** A place that answers a query. */
export interface PlaceHit<P extends Place> {
  place: P;
  score: number;
  /** Where its title matched. */
  marks: Mark[];
}

/** The places that answer a query, best first; without a query the first ones. */
export function searchPlaces<P extends Place>(
  { places, index }: PlaceIndex<P>,
  query: string,
  limit: number,
): PlaceHit<P>[] {
  if (query.trim() === '') return places.slice(0, limit).map((place) => ({ place, score: 0, marks: [] }));
  const byKey = new Map(places.map((place) => [keyOf(place), place]));
  const { found, reading } = findAndScore(index, query, {});
  const matcher = matcherOf(reading);
  return found.slice(0, limit).flatMap(({ doc, score }) => {
    const place = byKey.get(doc.id);
    return place ? { place, score, marks: marksIn(place.title, matcher) } : [];
  });
}

/** Why a place answers a query; `null` where it does not. */
export const explainPlace = (
  { index }: PlaceIndex,
  query: string,
  place: Pick<Place, 'kind' | 'id'>,
): Explanation | null => explain(index, query, {}, keyOf(place));

const keyOf = ({ kind, id }: Pick<Place, 'kind' | 'id'>): string => `${kind} ${id}`;

const documentOf = (place: Place): SearchDoc => ({
  id: keyOf(place),
  kind: 'route',
  refs: [],
  area: null,
  alsoAreas: [],
  screens: [],
  title: place.title,
  topic: null,
  appliesTo: {},
  fields: [
    { name: 'title', text: place.title },
    ...place.words.map((text): Field => ({ name: 'phrase', text })),
  ],
});
