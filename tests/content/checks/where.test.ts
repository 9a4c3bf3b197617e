import { expect, test } from 'vitest';
import { where } from '../../../content/checks/where';
import { fakeFact, fakeGotcha, fakeGuide, fakeWhere } from '../fake-guide';

test('finds an area that tells nothing of where it lives', () => {
  expect(where.find(fakeGuide(fakeGotcha())).map(({ path, message }) => [path, message])).toEqual([
    ['d-automation', 'No fact under “Where it lives” tells the place in the upgraded app.'],
    ['d-automation', 'No fact under “Where it lives” tells the place in the legacy app.'],
    ['d-automation', 'No fact under “Where it lives” tells the permission it takes.'],
    ['d-automation', 'No fact under “Where it lives” tells the plan it takes.'],
  ]);
});

test.each(['d-where-upgraded', 'd-where-legacy', 'd-where-permission', 'd-where-plan'])(
  'misses %s when it is the only one that answers',
  (id) => {
    expect(where.find(fakeGuide(...fakeWhere().filter((fact) => fact.id !== id)))).toHaveLength(1);
  },
);

test('counts facts under that topic only', () => {
  const elsewhere = fakeWhere({ topic: 'Logs' });

  expect(where.find(fakeGuide(...elsewhere))).toHaveLength(4);
});

test('does not take the name of the product for a plan', () => {
  const facts = fakeWhere().filter(({ id }) => id !== 'd-where-plan');
  const planhat = fakeFact({ id: 'd-where-planhat', topic: 'Where it lives', text: 'In Planhat.' });

  expect(where.find(fakeGuide(...facts, planhat))).toHaveLength(1);
});

test('is content with one fact for each question, or with one that answers two', () => {
  const both = fakeFact({ id: 'd-where-gates', topic: 'Where it lives', text: 'No right, no plan needed.' });

  expect(where.find(fakeGuide(...fakeWhere()))).toEqual([]);
  expect(where.find(fakeGuide(...fakeWhere().slice(0, 2), both))).toEqual([]);
});
