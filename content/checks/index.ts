import type { Check } from './check';
import { crossReferences } from './cross-references';
import { disputed } from './disputed';
import { endpoints } from './endpoints';
import { idArea } from './id-area';
import { labels } from './labels';
import { links } from './links';
import { madeUp } from './made-up';
import { parts } from './parts';
import { proof } from './proof';
import { refsComplete } from './refs-complete';
import { refsExist } from './refs-exist';
import { screens } from './screens';
import { searchPhrases } from './search-phrases';
import { skills } from './skills';
import { sources } from './sources';
import { style } from './style';
import { treeGraph } from './tree-graph';
import { uniqueIds } from './unique-ids';
import { uniqueTitles } from './unique-titles';
import { where } from './where';

/** All rules of the guide, in the order in which their findings are read. */
export const checks: readonly Check[] = [
  uniqueIds,
  idArea,
  sources,
  disputed,
  screens,
  crossReferences,
  parts,
  proof,
  treeGraph,
  endpoints,
  skills,
  where,
  refsExist,
  refsComplete,
  links,
  madeUp,
  labels,
  style,
  uniqueTitles,
  searchPhrases,
];
