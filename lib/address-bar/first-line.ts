import type { FirstLine } from './search';

/** Chrome writes there what is typed, by itself: what is given to it as the first line, it keeps on the disk. */
const TYPED = '<match>%s</match>';

const words: Record<FirstLine, string> = {
  hint: 'Search the guide: ! gotchas, ? fixes, g: API, / screens and commands',
  search: 'Open the guide and search for',
  nothing: 'Nothing found. Open the guide to search for',
  notes: 'Open the guide to search your notes for',
  failed: 'Open the guide to search for',
};

/**
 * What stands first below the address bar. It never holds what was typed.
 *
 * @param knowsMarkup - Whether the browser reads markup there, and writes the query into it.
 */
export const firstLine = (line: FirstLine, knowsMarkup: boolean): string =>
  line === 'hint' ? words.hint : `${words[line]} ${knowsMarkup ? TYPED : 'this'}`;
