import { describe, expect, test } from 'vitest';
import type { Fix } from '@/content/types';
import * as moves from '@/lib/walks/moves';
import { replay } from '@/lib/walks/replay';
import { fakeFix } from '../guide/fake-area';
import { fakeLeg, fakeLoops } from './fake-walk';

const fix = fakeFix();
const loops = fakeLoops();
const known = (id: string) => [fix, loops].find((each) => each.id === id);
const over = (legs: moves.Leg[], first: Fix = fix) => replay(first, legs, known);
const [on, filter] = fix.questions;
if (!on || !filter) throw new Error('The fake tree asks two questions.');

describe('a walk', () => {
  test('starts at the first question', () => {
    expect(over([moves.firstLeg(fix)])).toMatchObject({
      place: { kind: 'question', question: { id: 'on' } },
    });
  });

  test('follows the answers and keeps what was seen', () => {
    const legs = moves.answer([moves.firstLeg(fix)], on, 'Yes', '  14:05 ');
    expect(legs[0]?.answers).toEqual([{ question: 'on', ask: 'Is it on?', when: 'Yes', value: '14:05' }]);
    expect(over(legs).place).toMatchObject({ kind: 'question', question: { id: 'filter' } });
  });

  test('ends at a cause', () => {
    expect(over([fakeLeg(['Yes', 'No'])]).place).toMatchObject({ kind: 'cause', cause: { id: 'no-fit' } });
  });

  test('ends at a related tree, goes on in it, and returns to the question it left', () => {
    const there = [fakeLeg(['Yes', 'Yes'])];
    expect(over(there).place).toEqual({ kind: 'fix', entryId: 'd-loops' });
    const inside = moves.follow(there, loops);
    expect(over(inside).place).toMatchObject({ kind: 'question', question: { id: 'writes' } });
    const back = moves.returnTo(inside, 0);
    expect(back).toEqual([fakeLeg(['Yes'])]);
    expect(over(back).place).toMatchObject({ question: { id: 'filter' } });
  });

  test('goes back to any step, of an earlier tree too', () => {
    const legs = [fakeLeg(['Yes', 'Yes']), fakeLeg(['No'], loops)];
    expect(moves.answersIn(legs)).toBe(3);
    expect(moves.backTo(legs, 1, 0)).toEqual([fakeLeg(['Yes', 'Yes']), fakeLeg([], loops)]);
    expect(moves.backTo(legs, 0, 1)).toEqual([fakeLeg(['Yes'])]);
  });

  test('keeps no more of a value than fits into the journal', () => {
    const legs = moves.answer([moves.firstLeg(fix)], on, 'Yes', 'x'.repeat(9000));
    expect(legs[0]?.answers[0]?.value).toHaveLength(moves.LONGEST_VALUE);
  });
});

describe('where the guide has changed, it ends before', () => {
  test('a question that is gone', () => {
    const legs = [fakeLeg(['Yes', 'No'])];
    const onward = on.answers.map((given) => ({ ...given, go: given.go === 'filter' ? 'range' : given.go }));
    const changed = fakeFix({
      questions: [
        { ...on, answers: onward },
        { ...filter, id: 'range' },
      ],
    });
    expect(over(legs, changed)).toMatchObject({ lost: 1, place: { question: { id: 'range' } } });
  });

  test('an answer whose words are others', () => {
    const changed = { ...on, answers: on.answers.map((a) => ({ ...a, when: `${a.when}, it is` })) };
    expect(over([fakeLeg(['Yes', 'No'])], fakeFix({ questions: [changed, filter] }))).toMatchObject({
      lost: 2,
      place: { question: { id: 'on' } },
    });
  });

  test('a related tree that is not reached any more', () => {
    const changed = { ...filter, answers: filter.answers.map((a) => ({ ...a, go: 'no-fit' })) };
    const legs = [fakeLeg(['Yes', 'Yes']), fakeLeg(['No'], loops)];
    expect(over(legs, fakeFix({ questions: [on, changed] }))).toMatchObject({
      lost: 1,
      legs: [{ fix: fix.id }],
      place: { kind: 'cause', cause: { id: 'no-fit' } },
    });
  });

  test('a related tree that is gone', () => {
    const legs = [fakeLeg(['Yes', 'Yes']), fakeLeg(['No'], loops)];
    expect(replay(fix, legs, () => undefined)).toMatchObject({ lost: 1, place: { kind: 'fix' } });
  });

  test('answers behind an end', () => {
    expect(over([fakeLeg(['No', 'Yes'])])).toMatchObject({ lost: 1, place: { cause: { id: 'off' } } });
  });

  test('nothing where only the order of answers is another', () => {
    const turned = { ...on, answers: on.answers.toReversed() };
    expect(over([fakeLeg(['Yes', 'No'])], fakeFix({ questions: [turned, filter] }))).toMatchObject({
      lost: 0,
      place: { cause: { id: 'no-fit' } },
    });
  });
});

test('a tree that leads nowhere is a fault of the build', () => {
  expect(() => over([fakeLeg(['Yes'])], fakeFix({ questions: [on] }))).toThrow('d-not-triggering');
});
