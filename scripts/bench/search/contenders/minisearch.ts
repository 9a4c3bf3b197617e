import { fields, readAll, weights, type FlatDoc } from '../corpus';
import type { Contender, Searcher } from './contender';
import { loadLibrary, readStored, writeStored } from './load-library';

interface MiniSearch {
  addAll: (docs: readonly FlatDoc[]) => void;
  search: (query: string) => { id: string }[];
  toJSON: () => object;
}
interface MiniSearchClass {
  new (options: object): MiniSearch;
  loadJSON: (json: string, options: object) => MiniSearch;
}

/** As its documentation advises for search as one types: what is not typed to its end yet is a beginning. */
const options = {
  fields,
  searchOptions: {
    prefix: (_word: string, at: number, words: readonly string[]) => at === words.length - 1,
    fuzzy: 0.2,
    boost: weights,
  },
};

export const miniSearch: Contender = {
  settings: '`prefix` for the last word, `fuzzy: 0.2`, boost by field, any word',
  load(libraries) {
    const Library = loadLibrary(libraries, 'minisearch') as MiniSearchClass;
    const searcher = (index: MiniSearch): Searcher => ({
      search: (query, limit) =>
        index
          .search(query)
          .slice(0, limit)
          .map(({ id }) => id),
      store: (folder) => writeStored(folder, JSON.stringify(index)),
    });
    return {
      build(corpus) {
        const index = new Library(options);
        index.addAll(readAll(corpus));
        return searcher(index);
      },
      open: (stored) => searcher(Library.loadJSON(readStored(stored), options)),
    };
  },
};
