import { fields, type FlatDoc, readAll } from '../corpus';
import type { Contender } from './contender';
import { loadLibrary } from './load-library';

interface ItemsJs {
  search: (request: object) => { data: { items: FlatDoc[] } };
}

export const itemsJs: Contender = {
  settings: '`searchableFields`; it knows no weights, typos or stored form',
  load(libraries) {
    const make = loadLibrary(libraries, 'itemsjs') as (docs: FlatDoc[], options: object) => ItemsJs;
    return {
      build(corpus) {
        const index = make(readAll(corpus), { searchableFields: fields });
        return {
          search: (query, limit) => index.search({ query, per_page: limit }).data.items.map(({ id }) => id),
        };
      },
    };
  },
};
