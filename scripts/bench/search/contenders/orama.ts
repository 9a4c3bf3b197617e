import { fields, type FlatDoc, readAll, weights } from '../corpus';
import type { Contender, Searcher } from './contender';
import { loadLibrary, readStored, writeStored } from './load-library';

interface Orama {
  create: (options: object) => object;
  insertMultiple: (db: object, docs: readonly FlatDoc[], batch: number) => Promise<unknown>;
  search: (db: object, request: object) => Promise<{ hits: { id: string }[] }>;
  save: (db: object) => unknown;
  load: (db: object, raw: unknown) => void;
}

export const orama: Contender = {
  settings: '`tolerance: 1`, boost by field, any word',
  load(libraries) {
    const library = loadLibrary(libraries, '@orama/orama') as Orama;
    const make = () => library.create({ schema: Object.fromEntries(fields.map((name) => [name, 'string'])) });
    const searcher = (db: object): Searcher => ({
      async search(query, limit) {
        const { hits } = await library.search(db, { term: query, tolerance: 1, boost: weights, limit });
        return hits.map(({ id }) => id);
      },
      store: (folder) => writeStored(folder, JSON.stringify(library.save(db))),
    });
    return {
      async build(corpus) {
        const db = make();
        await library.insertMultiple(db, readAll(corpus), 1000);
        return searcher(db);
      },
      open(stored) {
        const db = make();
        library.load(db, JSON.parse(readStored(stored)));
        return searcher(db);
      },
    };
  },
};
