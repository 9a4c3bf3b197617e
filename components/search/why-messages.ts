import type { BoostReason } from '@/lib/search/boosts';
import type { MatchWay } from '@/lib/search/explain';
import type { FieldName } from '@/lib/search/types';

/** Words for why a hit stands where it does. */
export const messages = {
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
  standing: {
    opened: (times: number) =>
      times === 1 ? 'You opened it lately.' : `You opened it lately, ${times} times in all.`,
    here: 'It is among what matters most here.',
    area: 'It is among what matters most in this area.',
    note: 'It is one of the notes you changed last.',
    offer: 'Nothing is typed yet, so everything stands in its usual order.',
  },
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
    example: 'It is a worked example, so it stands a little below the entry itself.',
    notTrueHere: 'It may not be true for this tenant, so it stands lower.',
  } satisfies Record<BoostReason, string>,
  notTrueHere: (forWhom: string) => `It is not for this tenant (${forWhom}), so it stands lower.`,
};
