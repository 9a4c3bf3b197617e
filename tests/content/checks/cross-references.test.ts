import { expect, test } from 'vitest';
import { crossReferences } from '../../../content/checks/cross-references';
import { fakeArea, fakeGotcha, fakeGuide } from '../fake-guide';

test('finds an area that is its own neighbour', () => {
  const areas = [fakeArea({ related: ['J', 'D'] })];

  expect(crossReferences.find({ areas, screenIds: new Set() })).toMatchObject([
    { level: 'error', path: 'd-automation.related', message: 'D points at itself.' },
  ]);
});

test('finds an area that an entry names twice', () => {
  expect(crossReferences.find(fakeGuide(fakeGotcha({ alsoAreas: ['J', 'K', 'J'] })))).toMatchObject([
    { path: 'd-automation.gotchas[d-a-gotcha].alsoAreas', message: 'J is named twice.' },
  ]);
});

test('is content with neighbours', () => {
  expect(crossReferences.find(fakeGuide(fakeGotcha({ alsoAreas: ['J', 'K'] })))).toEqual([]);
});
