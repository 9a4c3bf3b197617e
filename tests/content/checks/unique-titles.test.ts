import { expect, test } from 'vitest';
import { uniqueTitles } from '../../../content/checks/unique-titles';
import { fakeArea, fakeFact, fakeGotcha, fakeGuide } from '../fake-guide';

test('warns of a title that stands twice in an area', () => {
  const guide = fakeGuide(fakeGotcha({ title: 'It stops' }), fakeFact({ title: 'it stops' }));

  expect(uniqueTitles.find(guide)).toMatchObject([
    {
      level: 'warning',
      path: 'd-automation.facts[d-a-fact].title',
      message: 'Expected a title of its own, found that of d-a-gotcha.',
    },
  ]);
});

test('lets two areas have the same title', () => {
  const areas = [fakeArea(), fakeArea({ id: 'I' })];

  expect(uniqueTitles.find({ areas, screenIds: new Set() })).toEqual([]);
});
