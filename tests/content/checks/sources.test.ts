import { expect, test } from 'vitest';
import { sources } from '../../../content/checks/sources';
import type { Gotcha } from '../../../content/types';
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

const dispute = (key: string): Partial<Gotcha> => ({
  confidence: 'contradicted',
  disputed: {
    sides: [
      { says: 'It stays on.', sources: ['S1'] },
      { says: 'It goes off.', sources: [key] },
    ],
    follow: 'It goes off: the newer page says so.',
  },
});

test('finds a side of a dispute whose source the area does not have', () => {
  expect(sources.find(fakeGuide(fakeGotcha(dispute('S9'))))).toMatchObject([
    { level: 'error', path: 'd-automation.gotchas[d-a-gotcha].disputed.sides[1].sources' },
  ]);
});

test('counts a source as used when only a side of a dispute names it', () => {
  const second = { title: 'A page', url: null, seenOn: null };
  const area = fakeArea({
    sources: { ...fakeArea().sources, S2: second },
    entries: [fakeGotcha(dispute('S2'))],
  });

  expect(sources.find({ areas: [area], screenIds: new Set() })).toEqual([]);
});

test('is content when every key has a source and every source a user', () => {
  expect(sources.find(fakeGuide(fakeGotcha()))).toEqual([]);
});
