import { kindWords } from '@/lib/quick-search/kind-words';
import type { ScopeId } from '@/lib/quick-search/scopes';
import type { BoostReason } from '@/lib/search/boosts';
import type { MatchWay } from '@/lib/search/explain';
import type { FieldName } from '@/lib/search/types';

/** Words of the search. */
export const messages = {
  label: 'Search the guide and your notes',
  placeholder: 'What is wrong, or what are you looking for?',
  results: 'Results',
  count: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  noResult: 'Nothing found',
  kinds: kindWords,
  gotcha: (severity: string) => `Gotcha, ${severity.toLowerCase()}`,
  openedLately: 'Opened lately',
  onThisScreen: 'On this screen',
  inArea: (area: string) => `In ${area}`,
  inApi: 'In the API',
  areas: 'All areas',
  loading: 'Opening the guide…',
  looking: 'Looking through your notes…',
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
  why: {
    field: {
      title: 'the title',
      phrase: 'a phrase people look for it by',
      synonym: 'another name',
      ref: 'its reference',
      lead: 'the text',
      body: 'the text',
      topic: 'its heading',
      area: 'the name of its area',
    } satisfies Record<FieldName, string>,
    match: {
      same: (_typed, word, where) => `“${word}” stands in ${where}.`,
      form: (typed, word, where) => `“${typed}” stands as “${word}” in ${where}.`,
      beginning: (typed, word, where) => `“${word}”, which begins with “${typed}”, stands in ${where}.`,
      typo: (typed, word, where) => `“${typed}” was read as “${word}”, which stands in ${where}.`,
      path: (_typed, word, where) => `The path “${word}” stands in ${where}.`,
      parts: (typed, word, where) => `The parts of “${typed}”, “${word}”, stand in ${where}.`,
      joined: (_typed, word, where) => `“${word}”, written as one word, stands in ${where}.`,
      split: (typed, word, where) => `“${typed}”, written as “${word}”, stands in ${where}.`,
      synonym: (typed, word, where) => `“${word}”, another word for “${typed}”, stands in ${where}.`,
    } satisfies Record<MatchWay, (typed: string, word: string, where: string) => string>,
    missing: (words: string) => `Nothing in it says ${words}.`,
    quoted: (word: string) => `“${word}”`,
    wholeTitle: 'Its title says just what you asked.',
    phrase: 'It is known by nearly these words.',
    title: 'Its title says most of it.',
    sideBySide: 'The words stand side by side as you typed them.',
    boost: {
      thisScreen: 'It belongs to this screen, so it stands a little higher.',
      alsoThisScreen: 'It also belongs to this screen, so it stands a little higher.',
      thisArea: 'It belongs to this area, so it stands a little higher.',
      alsoThisArea: 'It touches this area, so it stands a little higher.',
      openedLately: 'You opened it lately, so it stands a very little higher.',
      intent: 'It is the kind of entry that such a question asks for.',
      notTrueHere: 'It may not be true for this tenant, so it stands lower.',
    } satisfies Record<BoostReason, string>,
    notTrueHere: (forWhom: string) => `It is not for this tenant (${forWhom}), so it stands lower.`,
  },
};
