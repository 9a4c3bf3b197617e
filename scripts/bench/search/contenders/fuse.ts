import { fields, type FlatDoc, readAll, weights } from '../corpus';
import type { Contender, Searcher } from './contender';
import { loadLibrary, readStored, writeStored } from './load-library';

interface Fuse {
  search: (query: string, options: { limit: number }) => { item: FlatDoc }[];
}
interface FuseClass {
  new (docs: readonly FlatDoc[], options: object, index?: object): Fuse;
  createIndex: (keys: readonly object[], docs: readonly FlatDoc[]) => object;
  parseIndex: (json: unknown) => object;
}

const keys = fields.map((name) => ({ name, weight: weights[name] }));
const options = { keys, useTokenSearch: true, ignoreLocation: true, threshold: 0.3 };

export const fuse: Contender = {
  settings:
    '`useTokenSearch`, `ignoreLocation`, `threshold: 0.3`, weight by field; stored form: `createIndex`, beside the texts',
  load(libraries) {
    const loaded = loadLibrary(libraries, 'fuse.js') as FuseClass & { default?: FuseClass };
    const Library = loaded.default ?? loaded;
    const searcher = (docs: readonly FlatDoc[], index: object): Searcher => {
      const searches = new Library(docs, options, index);
      return {
        search: (query, limit) => searches.search(query, { limit }).map(({ item }) => item.id),
        store: (folder) => writeStored(folder, JSON.stringify(index)),
      };
    };
    return {
      build(corpus) {
        const docs = readAll(corpus);
        return searcher(docs, Library.createIndex(keys, docs));
      },
      open: (stored, corpus) => searcher(readAll(corpus), Library.parseIndex(JSON.parse(readStored(stored)))),
    };
  },
};
