import type { LibraryName } from '../libraries';
import type { Contender } from './contender';
import { flexSearch } from './flexsearch';
import { fuse } from './fuse';
import { fuzzySort } from './fuzzysort';
import { itemsJs } from './itemsjs';
import { lunr } from './lunr';
import { miniSearch } from './minisearch';
import { orama } from './orama';
import { ours } from './ours';
import { uFuzzy } from './ufuzzy';

export type ContenderName = 'ours' | LibraryName;

/** All that are compared, ours first. */
export const contenders: Readonly<Record<ContenderName, Contender>> = {
  ours,
  minisearch: miniSearch,
  flexsearch: flexSearch,
  '@orama/orama': orama,
  'fuse.js': fuse,
  lunr,
  '@leeoniya/ufuzzy': uFuzzy,
  fuzzysort: fuzzySort,
  itemsjs: itemsJs,
};
