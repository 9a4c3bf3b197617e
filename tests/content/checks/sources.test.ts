import { expect, test } from 'vitest';
import { sources } from '../../../content/checks/sources';
import { fakeArea, fakeGotcha, fakeGuide } from '../fake-guide';

test('finds a source that the area does not have', () => {
  const [problem] = sources.find(fakeGuide(fakeGotcha({ sources: ['S1', 'S9'] })));

  expect(problem).toMatchObject({
    level: 'error',
    path: 'd-automation.gotchas[d-a-gotcha].sources',
    message: 'Expected a key of the area\'s sources, found "S9".',
  });
});

test('warns of a source that nobody names', () => {
  const spare = { title: 'A page', url: null, seenOn: null };
  const area = fakeArea({ sources: { ...fakeArea().sources, S2: spare } });

  expect(sources.find({ areas: [area], screenIds: new Set() })).toMatchObject([
    { level: 'warning', path: 'd-automation.sources[S2]' },
  ]);
});

test('is content when every key has a source and every source a user', () => {
  expect(sources.find(fakeGuide(fakeGotcha()))).toEqual([]);
});
