import { h, type Child } from '../dom';
import { button, card, grid } from '../ui/parts';

const TOOLS = [
  ['Merge duplicates', 'Finds records that share a key and puts them together.'],
  ['Remove records', 'Takes away all records that match a filter.'],
  ['Copy a field', 'Writes the values of one field into another.'],
] as const;

/** The tab "Powertools". */
export function powertools(): Child {
  return grid(...TOOLS.map(([name, words]) => card(name, h('p.quiet', words), button('Open'))));
}
