import type { Check } from './check';
import { idArea } from './id-area';
import { links } from './links';
import { parts } from './parts';
import { refsComplete } from './refs-complete';
import { refsExist } from './refs-exist';
import { screens } from './screens';
import { sources } from './sources';
import { style } from './style';
import { treeGraph } from './tree-graph';
import { uniqueIds } from './unique-ids';

/** All rules of the guide, in the order in which their findings are read. */
export const checks: readonly Check[] = [
  uniqueIds,
  idArea,
  sources,
  screens,
  parts,
  treeGraph,
  refsExist,
  refsComplete,
  links,
  style,
];
