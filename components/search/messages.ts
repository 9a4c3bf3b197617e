import { kindWords } from '@/lib/search/kind-words';

/** Words of the search that its first paint may need; the others stand beside what shows them. */
export const messages = {
  label: 'Search the guide and your notes',
  placeholder: 'What are you looking for?',
  results: 'Results',
  all: 'Results and answer',
  found: (count: number, query: string) =>
    `${count === 0 ? 'Nothing found' : count === 1 ? '1 result' : `${count} results`} for ${query}`,
  kinds: kindWords,
  gotcha: (severity: string) => `Gotcha, ${severity.toLowerCase()}`,
  openedLately: 'Opened lately',
  onThisScreen: 'On this screen',
  inArea: (area: string) => `In ${area}`,
};
