import type { AreaId, EntryKind } from '@/content/types';
import { searchGuide } from '@/lib/search/search-guide';
import { indexDocuments, type TextIndex } from '@/lib/search/text-index';
import type { Hit, SearchDoc } from '@/lib/search/types';

/** An area with its entries: id, title, kind, and what else each is called. */
interface TitlesOfArea {
  id: AreaId;
  name: string;
  entries: [id: string, title: string, kind: EntryKind, ...phrases: string[]][];
}

export interface TitleHit extends Pick<Hit, 'id' | 'kind' | 'title' | 'marks'> {
  /** Name of its area. */
  area: string;
}

/** Search of the guide by titles and other names alone: for where the whole guide would weigh too much. */
export interface TitleSearch {
  /** Best first. */
  find: (query: string, limit: number) => TitleHit[];
  /** The entry of exactly this title; `null` where there is none. No two have the same. */
  byTitle: (title: string) => string | null;
}

interface Read {
  index: TextIndex;
  names: ReadonlyMap<AreaId | null, string>;
  ids: ReadonlyMap<string, string>;
}

/**
 * @param titles - The table as JSON. It is read at the first question, not before: whoever carries it mostly has other
 *   things to do.
 */
export function createTitleSearch(titles: string): TitleSearch {
  let read: Read | null = null;
  const table = () => (read ??= readTitles(titles));
  return {
    find: (query, limit) =>
      searchGuide(table().index, query, { limit }).map(({ id, kind, title, marks, area }) => ({
        ...{ id, kind, title, marks },
        area: table().names.get(area) ?? '',
      })),
    byTitle: (title) => table().ids.get(title) ?? null,
  };
}

function readTitles(titles: string): Read {
  // Written by the build, in the shape that the types say.
  const areas = JSON.parse(titles) as TitlesOfArea[];
  const docs = areas.flatMap(({ id, name, entries }) => entries.map((entry) => docOf(id, name, entry)));
  return {
    index: indexDocuments(docs),
    names: new Map(areas.map(({ id, name }) => [id, name])),
    ids: new Map(docs.map((doc) => [doc.title, doc.id])),
  };
}

const docOf = (
  area: AreaId,
  areaName: string,
  [id, title, kind, ...phrases]: TitlesOfArea['entries'][number],
): SearchDoc => ({
  ...{ id, kind, title, area },
  refs: [],
  alsoAreas: [],
  screens: [],
  topic: null,
  appliesTo: {},
  fields: [
    { name: 'title', text: title },
    ...phrases.map((text) => ({ name: 'phrase', text }) as const),
    { name: 'area', text: areaName },
  ],
});
