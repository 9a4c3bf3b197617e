import { fields, type FlatDoc, readAll, weights } from '../corpus';
import type { Contender, Searcher } from './contender';
import { loadLibrary, readStored, writeStored } from './load-library';

interface Query {
  term: (term: string, options: object) => void;
}
interface Index {
  query: (make: (query: Query) => void) => { ref: string }[];
}
interface Builder {
  ref: (name: string) => void;
  field: (name: string, options: { boost: number }) => void;
  add: (doc: FlatDoc) => void;
}
interface Lunr {
  (make: (this: Builder) => void): Index;
  Index: { load: (json: unknown) => Index };
  Query: { wildcard: { TRAILING: number } };
  tokenizer: (text: string) => { toString: () => string }[];
}

export const lunr: Contender = {
  settings: 'boost by field; each word as it is (× 100), as a beginning (× 10), with one edit from 4 letters',
  load(libraries) {
    const library = loadLibrary(libraries, 'lunr') as Lunr;
    const searcher = (index: Index): Searcher => ({
      search: (query, limit) =>
        index
          .query((made) => {
            for (const word of library.tokenizer(query).map(String).filter(Boolean)) {
              made.term(word, { boost: 100 });
              made.term(word, {
                boost: 10,
                usePipeline: false,
                wildcard: library.Query.wildcard.TRAILING,
              });
              if (word.length > 3) made.term(word, { editDistance: 1 });
            }
          })
          .slice(0, limit)
          .map(({ ref }) => ref),
      store: (folder) => writeStored(folder, JSON.stringify(index)),
    });
    return {
      build(corpus) {
        const docs = readAll(corpus);
        const index = library(function () {
          this.ref('id');
          for (const name of fields) this.field(name, { boost: weights[name] });
          for (const doc of docs) this.add(doc);
        });
        return searcher(index);
      },
      open: (stored) => searcher(library.Index.load(JSON.parse(readStored(stored)))),
    };
  },
};
