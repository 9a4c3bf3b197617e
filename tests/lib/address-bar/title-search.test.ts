import { expect, test } from 'vitest';
import { createTitleSearch } from '@/lib/address-bar/title-search';

const titles = JSON.stringify([
  {
    id: 'D',
    name: 'Automation',
    entries: [
      ['d-saving', 'Saving switches an Automation off', 'gotcha', 'why is it off'],
      ['d-not-firing', 'My automation is not triggering', 'fix'],
    ],
  },
]);

test('finds by title and by other names, best first, with what to mark', () => {
  const { find } = createTitleSearch(titles);
  expect(find('automaton not trig', 5)[0]).toMatchObject({
    id: 'd-not-firing',
    kind: 'fix',
    area: 'Automation',
  });
  expect(find('why is it off', 1)[0]?.id).toBe('d-saving');
  expect(find('saving', 1)[0]?.marks).toEqual([[0, 6]]);
  expect(find('', 5)).toEqual([]);
});

test('knows an entry by its title', () => {
  const { byTitle } = createTitleSearch(titles);
  expect(byTitle('My automation is not triggering')).toBe('d-not-firing');
  expect(byTitle('my automation')).toBeNull();
});

test('the table is not read before it is needed', () => {
  expect(() => createTitleSearch('no JSON')).not.toThrow();
});
