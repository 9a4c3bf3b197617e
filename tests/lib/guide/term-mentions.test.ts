import { describe, expect, test } from 'vitest';
import { mentionFinder } from '@/lib/guide/term-mentions';
import { fakeTerm } from './fake-area';

const find = mentionFinder([
  fakeTerm({ id: 'd-term-profile', title: 'Health Profile', synonyms: ['HP', 'profile'] }),
  fakeTerm({ id: 'd-term-health', title: 'Health', synonyms: [] }),
  fakeTerm({ id: 'd-term-wait', title: 'Wait', synonyms: ['Delay (legacy)'] }),
]);

/** The text with what was found in square brackets. */
const marked = (text: string, except = 'd-other') =>
  find(text, except)
    .map(({ text: words, term }) => (term ? `[${words}]` : words))
    .join('');

describe('terms in a text', () => {
  test.each([
    ['the longest name wins', 'Each Health Profile has weights.', 'Each [Health Profile] has weights.'],
    ['plurals count', 'Two Health Profiles meet.', 'Two [Health Profiles] meet.'],
    ['once is enough', 'A Wait and a Wait.', 'A [Wait] and a Wait.'],
    ['only whole words', 'A Waiter in Healthcare.', 'A Waiter in Healthcare.'],
    ['only with their capitals', 'A health profile and a wait.', 'A health profile and a wait.'],
    ['code is left alone', 'Send `Wait` now, or a Wait.', 'Send `Wait` now, or a [Wait].'],
    ['a sentence may begin with the word', 'Wait an hour. Wait again.', 'Wait an hour. Wait again.'],
    ['but hardly with a name of two', 'Health Profile: open it.', '[Health Profile]: open it.'],
    ['short ones mean too much', 'The HP of a printer.', 'The HP of a printer.'],
    ['signs in a name are signs', 'A Delay (legacy) step.', 'A [Delay (legacy)] step.'],
    ['nothing found', 'Nothing here.', 'Nothing here.'],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  test('are not explained in their own entry', () => {
    expect(marked('A Wait is a step.', 'd-term-wait')).toBe('A Wait is a step.');
  });

  test('lose no character of the text', () => {
    const text = 'A Wait, `code`, a Health Profile and an odd ` sign.';
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
