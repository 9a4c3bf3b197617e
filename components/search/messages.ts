import type { HitKind } from '@/lib/search/types';

/** Words of the search. */
export const messages = {
  label: 'Search the guide and your notes',
  placeholder: 'What is wrong, or what are you looking for?',
  results: 'Results',
  count: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  noResult: 'Nothing found',
  kinds: {
    step: 'Check',
    gotcha: 'Gotcha',
    fix: 'Fix',
    fact: 'Fact',
    term: 'Term',
    example: 'Example',
    route: 'Ask elsewhere',
    skill: 'Skill',
    endpoint: 'Endpoint',
    note: 'Your note',
  } satisfies Record<HitKind, string>,
  onThisScreen: 'On this screen',
  inArea: (area: string) => `In ${area}`,
  areas: 'All areas',
  loading: 'Opening the guide…',
  failed: 'The guide could not be opened. Your notes are safe. Close this and open it again.',
  notesFailed: 'Your notes could not be searched just now.',
  nothingFor: (query: string) => `Nothing found for “${query}”.`,
  nothingHint: 'Try fewer or other words, or look through an area.',
  noteQuestion: 'Note this question',
  questionNoted: 'Noted. You find it under your notes.',
  questionNotNoted: 'The question could not be noted. It is still in the search box.',
  keys: { choose: 'choose', open: 'open', clear: 'clear' },
};
