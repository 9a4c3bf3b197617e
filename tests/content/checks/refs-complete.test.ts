import { expect, test } from 'vitest';
import { rowsOf } from '../../../content/checks/dossier';
import { refsComplete } from '../../../content/checks/refs-complete';
import { fakeArea, fakeGotcha, fakeGuide } from '../fake-guide';

test('finds the rows that a complete area has forgotten', () => {
  const all = rowsOf('D').filter((row) => row !== 'D-25' && row !== 'DG-1');

  expect(refsComplete.find(fakeGuide(fakeGotcha({ refs: all })))).toMatchObject([
    { level: 'error', path: 'd-automation', message: 'No entry carries D-25, DG-1.' },
  ]);
});

test('is content when the rows are spread over several entries', () => {
  const [first, ...others] = rowsOf('D').map((row) => fakeGotcha({ refs: [row] }));

  expect(first && refsComplete.find(fakeGuide(first, ...others))).toEqual([]);
});

test('asks nothing of an area that is still being written', () => {
  const area = fakeArea({ id: 'I', entries: [fakeGotcha({ area: 'I' })] });

  expect(refsComplete.find({ areas: [area], screenIds: new Set() })).toEqual([]);
});
