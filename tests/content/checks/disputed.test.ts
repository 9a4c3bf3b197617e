import { expect, test } from 'vitest';
import { disputed } from '../../../content/checks/disputed';
import type { Gotcha } from '../../../content/types';
import { fakeGotcha, fakeGuide } from '../fake-guide';

const sides: NonNullable<Gotcha['disputed']> = {
  sides: [
    { says: 'It stays on.', sources: ['S1'] },
    { says: 'It goes off.', sources: ['S1'] },
  ],
  follow: 'It goes off: the newer page says so.',
};

test('finds a contradicted claim that does not tell its sides', () => {
  expect(disputed.find(fakeGuide(fakeGotcha({ confidence: 'contradicted' })))).toMatchObject([
    {
      level: 'error',
      path: 'd-automation.gotchas[d-a-gotcha].disputed',
      message: 'Expected both sides of the contradicted claim, found none.',
    },
  ]);
});

test('finds sides beside a claim that is said to be sure', () => {
  expect(disputed.find(fakeGuide(fakeGotcha({ confidence: 'official', disputed: sides })))).toMatchObject([
    { level: 'error', path: 'd-automation.gotchas[d-a-gotcha].confidence' },
  ]);
});

test('is content with a contradicted claim with its sides, and with a sure claim without', () => {
  const guide = fakeGuide(fakeGotcha({ confidence: 'contradicted', disputed: sides }), fakeGotcha());

  expect(disputed.find(guide)).toEqual([]);
});
