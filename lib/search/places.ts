import { indexDocuments, type TextIndex } from './text-index';
import { findAndScore } from './score';
import type { Field, SearchDoc } from './types';

/** What can be done from the search box, by the id that the page knows what to do with. */
export const commandIds = [
  'new-note',
  'export-notes',
  'import-notes',
  'switch-area',
  'passport',
  'options',
  'keys',
  'screenshot-mode',
  'open-panel',
  'teach-screen',
  'backup',
  'trash',
] as const;

export type CommandId = (typeof commandIds)[number];

/** Something to do, or a screen to go to. */
export interface Place {
  kind: 'command' | 'screen';
  /** A `CommandId`, or the id of a screen. */
  id: string;
  title: string;
  /** Other words people look for it by. */
  words: readonly string[];
}

/** Places, ready to be searched. */
export interface PlaceIndex {
  places: readonly Place[];
  index: TextIndex;
}

/** @param places - In the order in which they are shown before anything is typed. */
export const indexPlaces = (places: readonly Place[]): PlaceIndex => ({
  places,
  index: indexDocuments(places.map(documentOf)),
});

/** The places that answer a query, best first; without a query the first ones. */
export function searchPlaces({ places, index }: PlaceIndex, query: string, limit: number): Place[] {
  if (query.trim() === '') return places.slice(0, limit);
  const byKey = new Map(places.map((place) => [keyOf(place), place]));
  return findAndScore(index, query, {})
    .found.slice(0, limit)
    .flatMap(({ doc }) => byKey.get(doc.id) ?? []);
}

const keyOf = ({ kind, id }: Place): string => `${kind} ${id}`;

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
