import { expect, test } from 'vitest';
import { uniqueIds } from '../../../content/checks/unique-ids';
import { fakeFact, fakeGotcha, fakeGuide } from '../fake-guide';

test('finds an id used twice, and says where it stood first', () => {
  const guide = fakeGuide(fakeGotcha({ id: 'd-same' }), fakeFact({ id: 'd-same' }));

  expect(uniqueIds.find(guide)).toEqual([
    {
      level: 'error',
      path: 'd-automation.facts[d-same].id',
      message: 'Expected an id of its own, found one that d-automation.gotchas[d-same] already has.',
    },
  ]);
});

test('is content when every id stands once', () => {
  expect(uniqueIds.find(fakeGuide(fakeGotcha(), fakeFact()))).toEqual([]);
});
