import { fields, readAll } from '../corpus';
import type { Contender, Searcher } from './contender';
import { loadLibrary, readStored, writeStored } from './load-library';

interface Index {
  add: (id: number, text: string) => void;
  search: (query: string, options: object) => number[];
  export: (write: (key: string, data: string | undefined) => Promise<void>) => Promise<void>;
  import: (key: string, data: string) => void;
}
interface FlexSearch {
  Index: new (options: object) => Index;
}

/** What its stored form leaves to whoever keeps it: which document has which number. */
interface Stored {
  ids: string[];
  parts: [key: string, data: string][];
}

export const flexSearch: Contender = {
  settings:
    'one index, all fields as one text, title first; `forward`, `context`, `suggest` (its document index with a field each, weighed or not, with any of its charsets, found less)',
  load(libraries) {
    const library = loadLibrary(libraries, 'flexsearch') as FlexSearch;
    const make = () => new library.Index({ tokenize: 'forward', context: true });
    const searcher = (index: Index, ids: string[]): Searcher => ({
      search: (query, limit) => index.search(query, { limit, suggest: true }).map((at) => ids[at] ?? ''),
      async store(folder) {
        const parts: Stored['parts'] = [];
        await index.export((key, data) => {
          if (data !== undefined) parts.push([key, data]);
          return Promise.resolve();
        });
        writeStored(folder, JSON.stringify({ ids, parts } satisfies Stored));
      },
    });
    return {
      build(corpus) {
        const index = make();
        const docs = readAll(corpus);
        docs.forEach((doc, at) => index.add(at, fields.map((name) => doc[name]).join('\n')));
        return searcher(
          index,
          docs.map(({ id }) => id),
        );
      },
      open(stored) {
        const index = make();
        const { ids, parts } = JSON.parse(readStored(stored)) as Stored;
        for (const [key, data] of parts) index.import(key, data);
        return searcher(index, ids);
      },
    };
  },
};
