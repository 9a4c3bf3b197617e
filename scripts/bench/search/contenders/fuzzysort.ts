import { fields, type FlatDoc, readAll, weights } from '../corpus';
import type { Contender } from './contender';
import { loadLibrary } from './load-library';

interface FuzzySort {
  go: (query: string, docs: readonly FlatDoc[], options: object) => readonly { obj: FlatDoc }[];
}

const most = Math.max(...Object.values(weights));

export const fuzzySort: Contender = {
  settings: '`keys`, the best field counts by its weight, `threshold: 0.2`',
  load(libraries) {
    const library = loadLibrary(libraries, 'fuzzysort') as FuzzySort;
    const options = {
      keys: fields,
      threshold: 0.2,
      scoreFn: (found: readonly ({ score: number } | null)[] & { score: number }) =>
        found.score +
        Math.max(...fields.map((name, at) => ((found[at]?.score ?? 0) * weights[name]) / most)) / 10,
    };
    return {
      build(corpus) {
        const docs = readAll(corpus);
        return {
          search: (query, limit) => library.go(query, docs, { ...options, limit }).map(({ obj }) => obj.id),
        };
      },
    };
  },
};
