import { kindWords } from '@/lib/search/kind-words';
import type { ScopeId } from '@/lib/search/scopes';

/** Words of the search. */
export const messages = {
  label: 'Search the guide and your notes',
  placeholder: 'What is wrong, or what are you looking for?',
  results: 'Results',
  found: (count: number, query: string) =>
    `${count === 0 ? 'Nothing found' : count === 1 ? '1 result' : `${count} results`} for ${query}`,
  kinds: kindWords,
  gotcha: (severity: string) => `Gotcha, ${severity.toLowerCase()}`,
  openedLately: 'Opened lately',
  onThisScreen: 'On this screen',
  inArea: (area: string) => `In ${area}`,
  inApi: 'In the API',
  goTo: 'Go to',
  areas: 'All areas',
  loading: 'Opening the guide…',
  looking: 'Looking through your notes…',
  catchingUp: (done: number, all: number) =>
    `Catching up with your notes: ${done.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}.`,
  catchingUpBegun: 'Catching up with your notes. More of them may be found in a moment.',
  failed: 'The guide could not be opened. Your notes are safe. Close this and open it again.',
  notesFailed: 'Your notes could not be searched just now.',
  typeTag: 'Type a tag of your notes.',
  scopes: 'Search only',
  scope: {
    gotchas: 'Gotchas',
    fixes: 'Fixes',
    tags: 'Tags',
    notes: 'Notes',
    api: 'API',
    commands: 'Go to',
  } satisfies Record<ScopeId, string>,
};
