import { expect, test } from 'vitest';
import { idArea } from '../../../content/checks/id-area';
import { fakeGotcha, fakeGuide } from '../fake-guide';

test("finds an id that starts with another area's letter", () => {
  const [problem] = idArea.find(fakeGuide(fakeGotcha({ id: 'k-a-gotcha' })));

  expect(problem).toMatchObject({ path: 'd-automation.gotchas[k-a-gotcha].id', level: 'error' });
  expect(problem?.message).toBe('Expected an id that starts with "d-", found "k-a-gotcha".');
});

test('finds an entry that says it belongs to another area than its folder', () => {
  const [problem] = idArea.find(fakeGuide(fakeGotcha({ area: 'K' })));

  expect(problem).toMatchObject({ path: 'd-automation.gotchas[d-a-gotcha].area' });
});

test('is content with an id of the right area', () => {
  expect(idArea.find(fakeGuide(fakeGotcha()))).toEqual([]);
});
