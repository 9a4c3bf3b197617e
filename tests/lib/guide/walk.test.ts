import { describe, expect, test } from 'vitest';
import { walk } from '@/lib/guide/walk';
import { fakeFix } from './fake-area';

describe('walk', () => {
  const fix = fakeFix();

  test('starts at the first question', () => {
    expect(walk(fix, [])).toMatchObject({ trail: [], place: { kind: 'question', question: { id: 'on' } } });
  });

  test('follows the answers and keeps the trail', () => {
    expect(walk(fix, [1])).toMatchObject({
      trail: [{ question: { id: 'on' }, answer: 'Yes' }],
      place: { kind: 'question', question: { id: 'filter' } },
    });
  });

  test('ends at a cause', () => {
    expect(walk(fix, [1, 0]).place).toMatchObject({ kind: 'cause', cause: { id: 'no-fit' } });
  });

  test('ends at a related tree', () => {
    expect(walk(fix, [1, 1]).place).toEqual({ kind: 'fix', entryId: 'd-loops' });
  });

  test('stops before an answer that the tree does not have any more', () => {
    expect(walk(fix, [1, 7])).toMatchObject({ trail: [{}], place: { question: { id: 'filter' } } });
  });

  test('ignores answers beyond the end', () => {
    expect(walk(fix, [0, 1, 1]).place).toMatchObject({ kind: 'cause', cause: { id: 'off' } });
  });
});
