import { describe, expect, test } from 'vitest';
import { mentionFinder } from '@/lib/guide/term-mentions';
import { fakeTerm } from './fake-area';

const find = mentionFinder([
  fakeTerm({ id: 'd-term-profile', title: 'Health Profile', synonyms: ['HP', 'profile'] }),
  fakeTerm({ id: 'd-term-longer', title: 'Health Profile Template', synonyms: [] }),
  fakeTerm({ id: 'd-term-activity', title: 'User Activity', synonyms: ['externalId'] }),
  fakeTerm({ id: 'd-term-wait', title: 'Wait', synonyms: ['Delay (legacy)'] }),
]);

/** The text with what was found in square brackets. */
const marked = (text: string, except = 'd-other') =>
  find(text, except)
    .map(({ text: words, term }) => (term ? `[${words}]` : words))
    .join('');

describe('terms in a text', () => {
  test.each([
    ['the longest name wins', 'One Health Profile Template.', 'One [Health Profile Template].'],
    ['plurals count', 'Two Health Profiles meet.', 'Two [Health Profiles] meet.'],
    ['plurals of -y too', 'All User Activities.', 'All [User Activities].'],
    ['once is enough', 'A Health Profile and a Health Profile.', 'A [Health Profile] and a Health Profile.'],
    ['only whole words', 'A Health Profiler.', 'A Health Profiler.'],
    ['only with their capitals', 'A health profile.', 'A health profile.'],
    ['a capital inside tells a name', 'Send externalId along.', 'Send [externalId] along.'],
    [
      'code is left alone',
      'Send `Health Profile` or a Health Profile.',
      'Send `Health Profile` or a [Health Profile].',
    ],
    [
      'a single word may be any word',
      'Wait an hour. A Wait, a profile, an HP.',
      'Wait an hour. A Wait, a profile, an HP.',
    ],
    ['signs in a name are signs', 'A Delay (legacy) step.', 'A [Delay (legacy)] step.'],
    ['nothing found', 'Nothing here.', 'Nothing here.'],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  test('are not explained in their own entry', () => {
    expect(marked('A Health Profile.', 'd-term-profile')).toBe('A Health Profile.');
  });

  test('lose no character of the text', () => {
    const text = 'An externalId, `code`, a Health Profile and an odd ` sign.';
    expect(
      find(text, '')
        .map((stretch) => stretch.text)
        .join(''),
    ).toBe(text);
  });

  test('without any term there is nothing to find', () => {
    expect(mentionFinder([])('A Wait.', '')).toEqual([{ text: 'A Wait.', term: null }]);
  });
});
