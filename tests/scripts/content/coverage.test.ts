import { expect, test } from 'vitest';
import { rowsOf } from '../../../content/checks/dossier';
import { coverageTable } from '../../../scripts/content/coverage';
import { fakeArea, fakeFact, fakeGotcha } from '../../content/fake-guide';

test('counts the entries of each kind and the rows that are carried, each once', () => {
  const entries = [fakeGotcha({ refs: ['D-1', 'DG-1'] }), fakeFact({ refs: ['D-1', 'Seed'] })];
  const [head, line] = coverageTable([fakeArea({ entries })]).split('\n');

  expect(head?.split(/\s+/)).toEqual([
    'area',
    'step',
    'gotcha',
    'fix',
    'fact',
    'term',
    'example',
    'route',
    'skill',
    'endpoint',
    'all',
    'rows',
  ]);
  expect(line?.split(/\s+/)).toEqual([
    'D',
    'Automation',
    '0',
    '1',
    '0',
    '1',
    '0',
    '0',
    '0',
    '0',
    '0',
    '2',
    `2/${rowsOf('D').length}`,
  ]);
});

test('keeps the columns in line', () => {
  const lines = coverageTable([fakeArea(), fakeArea({ id: 'F', name: 'Metrics and reporting' })]).split('\n');

  expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
});
