import { fields, readAll } from '../corpus';
import type { Contender } from './contender';
import { loadLibrary } from './load-library';

interface UFuzzy {
  search: (
    haystack: readonly string[],
    needle: string,
    outOfOrder: number,
  ) => [
    found: readonly number[] | null,
    info: { idx: readonly number[] } | null,
    order: readonly number[] | null,
  ];
}

export const uFuzzy: Contender = {
  settings: 'one text a document, title first; `intraMode: 1` (one slip a word), up to 3 words in any order',
  load(libraries) {
    const Library = loadLibrary(libraries, '@leeoniya/ufuzzy') as new (options: object) => UFuzzy;
    return {
      build(corpus) {
        const docs = readAll(corpus);
        const ids = docs.map(({ id }) => id);
        const haystack = docs.map((doc) => fields.map((name) => doc[name]).join('\n'));
        const searches = new Library({ intraMode: 1 });
        return {
          search(query, limit) {
            const [found, info, order] = searches.search(haystack, query, 3);
            const best = info && order ? order.map((at) => info.idx[at] ?? 0) : (found ?? []);
            return best.slice(0, limit).map((at) => ids[at] ?? '');
          },
        };
      },
    };
  },
};
