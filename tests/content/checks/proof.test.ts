import { expect, test } from 'vitest';
import { proof } from '../../../content/checks/proof';
import { fakeGuide, fakeStep } from '../fake-guide';

test.each([
  'Bulk upsert ten rows first',
  'Set the direction of each field',
  'Change one weight at a time',
  'Delete the old fields',
  'Find out which revenue models the tenant has',
])('“%s” is not done by a tick', (title) => {
  expect(proof.find(fakeGuide(fakeStep({ title, proof: 'tick' })))).toMatchObject([
    { level: 'error', path: expect.stringContaining('.proof') as string },
  ]);
  expect(proof.find(fakeGuide(fakeStep({ title, proof: 'value' })))).toEqual([]);
});

test('leaves other steps alone', () => {
  expect(proof.find(fakeGuide(fakeStep({ title: 'Name an owner', proof: 'tick' })))).toEqual([]);
});
