import { expect, test } from 'vitest';
import { refsExist } from '../../../content/checks/refs-exist';
import { fakeGotcha, fakeGuide } from '../fake-guide';

test.each(['D-61', 'DG-23', 'R-12'])('finds the ref %s, which no dossier has', (ref) => {
  const [problem] = refsExist.find(fakeGuide(fakeGotcha({ refs: ['D-1', ref] })));

  expect(problem).toMatchObject({
    level: 'error',
    message: `Expected a row of the dossiers, found "${ref}".`,
  });
});

test.each(['D-60', 'DT-8', 'LS-25', 'R-7', 'Seed', 'Where it lives'])('knows the ref %s', (ref) => {
  expect(refsExist.find(fakeGuide(fakeGotcha({ refs: [ref] })))).toEqual([]);
});
