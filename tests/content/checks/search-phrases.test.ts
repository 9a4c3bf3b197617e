import { expect, test } from 'vitest';
import { searchPhrases } from '../../../content/checks/search-phrases';
import { fakeGotcha, fakeGuide } from '../fake-guide';

const holders = (count: number, phrase: string) =>
  Array.from({ length: count }, (_, index) => fakeGotcha({ id: `d-${index}`, search: [phrase] }));

test('warns of a phrase that only repeats the title', () => {
  const gotcha = fakeGotcha({ title: 'It’s off: why?', search: ['toggle', 'it’s off – why'] });

  expect(searchPhrases.find(fakeGuide(gotcha))).toMatchObject([
    { level: 'warning', path: 'd-automation.gotchas[d-a-gotcha].search[1]' },
  ]);
});

test('warns of a phrase that stands twice on an entry', () => {
  expect(searchPhrases.find(fakeGuide(fakeGotcha({ search: ['log', 'toggle', 'Log'] })))).toMatchObject([
    { path: 'd-automation.gotchas[d-a-gotcha].search[2]', message: '"Log" is named twice.' },
  ]);
});

test('warns once of a long phrase on more than three entries, and says where it stands', () => {
  expect(searchPhrases.find(fakeGuide(...holders(4, 'Why is it off')))).toMatchObject([
    {
      level: 'warning',
      path: 'd-automation.gotchas[d-0].search',
      message: '"why is it off" stands on 4 entries: also on d-1, d-2, d-3.',
    },
  ]);
});

test.each([
  ['a long phrase on three entries', holders(3, 'why is it off')],
  ['a short one on many', holders(6, 'it stops')],
  [
    'a phrase that says more than the title',
    [fakeGotcha({ title: 'It stops', search: ['it stops at night'] })],
  ],
])('is content with %s', (_, entries) => {
  expect(searchPhrases.find(fakeGuide(...entries))).toEqual([]);
});
