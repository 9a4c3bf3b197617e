import { describe, expect, test } from 'vitest';
import { treeGraph } from '../../../content/checks/tree-graph';
import type { Fix } from '../../../content/types';
import { fakeArea, fakeCause, fakeFix, fakeGuide, fakeQuestion } from '../fake-guide';

const problemsOf = (...fixes: Partial<Fix>[]) => treeGraph.find(fakeGuide(...fixes.map(fakeFix)));

/** A tree of `count` questions, one below the other. */
const chain = (count: number): Partial<Fix> => ({
  questions: Array.from({ length: count }, (_, index) =>
    fakeQuestion(`q${index}`, 'end', index + 1 < count ? `q${index + 1}` : 'end'),
  ),
  causes: [fakeCause('end')],
});

describe('a sound tree', () => {
  test('has ways that part and meet again', () => {
    const questions = [
      fakeQuestion('top', 'left', 'right'),
      fakeQuestion('left', 'below', 'end'),
      fakeQuestion('right', 'below', 'end'),
      fakeQuestion('below', 'end', 'other-end'),
    ];
    expect(problemsOf({ questions, causes: [fakeCause('end'), fakeCause('other-end')] })).toEqual([]);
  });

  test('may end in another tree', () => {
    const linked = {
      id: 'd-linked',
      questions: [fakeQuestion('on', 'was-off', 'fix:d-other')],
      causes: [fakeCause('was-off')],
    };
    expect(problemsOf(linked, { id: 'd-other' })).toEqual([]);
  });

  test('may end in a tree of another area', () => {
    const linked = fakeFix({
      questions: [fakeQuestion('on', 'was-off', 'fix:k-other')],
      causes: [fakeCause('was-off')],
    });
    const areas = [
      fakeArea({ entries: [linked] }),
      fakeArea({ id: 'K', entries: [fakeFix({ id: 'k-other', area: 'K' })] }),
    ];

    expect(treeGraph.find({ areas, screenIds: new Set() })).toEqual([]);
  });

  test('may ask eight questions on one way', () => {
    expect(problemsOf(chain(8))).toEqual([]);
  });
});

describe('finds', () => {
  test.each([
    ['an id that is not there', 'nowhere'],
    ['a tree that is not there', 'fix:d-nowhere'],
    ['the tree itself', 'fix:d-a-fix'],
  ])('an answer that leads to %s', (_, go) => {
    const problems = problemsOf({ questions: [fakeQuestion('on', 'was-off', 'was-broken', go)] });

    expect(problems).toMatchObject([
      { level: 'error', path: 'd-automation.fixes[d-a-fix].questions[on].answers[Answer 3]' },
    ]);
  });

  test('a question and a cause that no answer leads to', () => {
    const questions = [fakeQuestion('on', 'end', 'end'), fakeQuestion('lost', 'lost-end', 'end')];
    const paths = problemsOf({ questions, causes: [fakeCause('end'), fakeCause('lost-end')] }).map(
      ({ path }) => path,
    );

    expect(paths).toEqual([
      'd-automation.fixes[d-a-fix].questions[lost]',
      'd-automation.fixes[d-a-fix].causes[lost-end]',
    ]);
  });

  test('a way that comes back to itself', () => {
    const questions = [fakeQuestion('top', 'below', 'end'), fakeQuestion('below', 'top', 'end')];

    expect(problemsOf({ questions, causes: [fakeCause('end')] })).toMatchObject([
      { message: 'A way leads from here back to here.', path: 'd-automation.fixes[d-a-fix].questions[top]' },
    ]);
  });

  test('a way of nine questions', () => {
    expect(problemsOf(chain(9))).toMatchObject([
      { message: 'Expected at most 8 questions on one way, found 9.' },
    ]);
  });

  test('an id that a question and a cause share', () => {
    expect(
      problemsOf({ causes: [fakeCause('on'), fakeCause('was-off'), fakeCause('was-broken')] }),
    ).toContainEqual(expect.objectContaining({ path: 'd-automation.fixes[d-a-fix][on]' }));
  });
});
