import { expect, test } from 'vitest';
import { routeRows, rowsOf } from '../../../content/checks/dossier';
import { refsComplete } from '../../../content/checks/refs-complete';
import { fakeArea, fakeGotcha, fakeGuide } from '../fake-guide';

const all = [...rowsOf('D'), ...routeRows];

test('finds the rows that an area has forgotten', () => {
  const refs = all.filter((row) => row !== 'D-25' && row !== 'DG-1');

  expect(refsComplete.find(fakeGuide(fakeGotcha({ refs })))).toMatchObject([
    { level: 'error', path: 'd-automation', message: 'No entry carries D-25, DG-1.' },
  ]);
});

test('does not count a row that an entry of another area carries', () => {
  const areas = [
    fakeArea({ entries: [fakeGotcha({ refs: all.filter((row) => row !== 'D-25') })] }),
    fakeArea({ id: 'I', entries: [fakeGotcha({ area: 'I', refs: ['D-25', ...rowsOf('I')] })] }),
  ];

  expect(refsComplete.find({ areas, screenIds: new Set() })).toMatchObject([{ path: 'd-automation' }]);
});

test('finds the rows on related skills that nobody carries', () => {
  const refs = all.filter((row) => row !== 'R-7');

  expect(refsComplete.find(fakeGuide(fakeGotcha({ refs })))).toMatchObject([
    { level: 'error', path: 'routes', message: 'No entry carries R-7.' },
  ]);
});

test('is content when the rows are spread over several entries', () => {
  const entries = all.map((row) => fakeGotcha({ refs: [row] }));

  expect(refsComplete.find(fakeGuide(...entries))).toEqual([]);
});

test('lets any area carry the rows on related skills', () => {
  const areas = [
    fakeArea({ entries: [fakeGotcha({ refs: rowsOf('D') })] }),
    fakeArea({ id: 'I', entries: [fakeGotcha({ area: 'I', refs: [...rowsOf('I'), ...routeRows] })] }),
  ];

  expect(refsComplete.find({ areas, screenIds: new Set() })).toEqual([]);
});
