import { describe, expect, test } from 'vitest';
import { understand } from '@/lib/ask/understand';

describe('what is asked of the same thing decides', () => {
  test.each([
    ['what is a normal churn rate for smb software', 'R-1'],
    ['churn rate widget is empty', null],
    ['how do others word the nps question', 'R-2'],
    ['nps question is not sent', null],
    ['salesforce validation rule for sales reps', 'R-3'],
    ['salesforce field is not synced to planhat', null],
    ['where can we buy headcount data', 'R-4'],
    ['import headcount from a csv', null],
    ['is gainsight better than planhat', 'R-5'],
    ['import a csv from gainsight into planhat', null],
  ])('%s: %s', (question, route) => expect(understand(question).route).toBe(route));

  test.each([
    'our tool is fine, not a planhat question: how do we prioritise red accounts',
    'we have planhat, but how do other teams run a qbr',
  ])('naming Planhat beside it changes nothing: %s', (question) =>
    expect(understand(question).route).toBe('R-1'),
  );

  test('an API call stays, whatever is around it', () => {
    expect(understand('best practice for churn playbooks, POST /churn').route).toBeNull();
  });
});
