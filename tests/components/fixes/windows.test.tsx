/** Walks that other windows, or damage, have their part in. */
import { act, render, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { changeRow } from '@/services/journal/journal';
import { fakeLeg } from '../../lib/walks/fake-walk';
import { allRows, putDamaged } from '../../services/journal/damaged-row';
import {
  article,
  beginInNewTenants,
  fix,
  FOUND,
  kept,
  openTree,
  openTreeAt,
  press,
  question,
  store,
  stored,
  Tab,
  tenantHere,
  walkHere,
} from './walk-page';

vi.mock('@/components/reminders/RemindMe', () => ({ RemindMe: () => null }));

beginInNewTenants();

const failWrites = () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
};

test('two windows that begin at once make one walk, the first one', async () => {
  await openTree();
  const theirs = walkHere({ legs: [fakeLeg(['Yes'])] });
  // On its way to the disk, and not heard of here yet.
  const begun = changeRow('walks', theirs.id, () => theirs);
  press('No');
  await act(() => begun);
  expect(await screen.findByText(/went on in another window/)).toBeTruthy();
  expect(await question(/fit the filter/)).toBeTruthy();
  expect(await stored()).toEqual([theirs]);
});

test('a new walk is kept beside rows that cannot be read, whatever their ids are', async () => {
  const damaged = { id: `${tenantHere()}/${fix.id}/99`, tenant: tenantHere() };
  await putDamaged('walks', damaged);
  for (const number of [100, 101])
    await putDamaged('walks', { ...damaged, id: damaged.id.replace('99', String(number)) });
  await openTreeAt('Yes');
  await kept(1);
  expect(await stored()).toHaveLength(1);
  expect(await allRows('walks')).toContainEqual(damaged);
});

test('what cannot be read is told of where walks are listed, and stays', async () => {
  render(<Tab />);
  await putDamaged('walks', { id: `${tenantHere()}-damaged` });
  await store(walkHere({ cause: FOUND }));
  expect(
    await screen.findByText(/of the kept walks cannot be read by this version; they stay stored/),
  ).toBeTruthy();
});

test('a walk that could not be kept is not lost with the next one', async () => {
  const disk = failWrites();
  await openTreeAt('No');
  expect(await screen.findByText(/could not be stored/)).toBeTruthy();
  press('Start over');
  expect(await question('Is it on?')).toBeTruthy();
  expect(screen.getByText(/could not be stored/)).toBeTruthy();
  disk.mockRestore();
  press('Yes');
  await waitFor(async () => expect(await stored()).toHaveLength(2));
  expect((await stored()).map(({ cause }) => cause).toSorted()).toEqual([`${fix.id}/off`, null]);
  await kept(1);
});

test('a walk that could not be kept comes back with "undo", and is kept by "try again"', async () => {
  const disk = failWrites();
  await openTreeAt('No');
  await screen.findByText(/could not be stored/);
  press('Start over');
  press('Undo');
  expect(await question('It was switched off.')).toBeTruthy();
  disk.mockRestore();
  press('Try again');
  await kept(1);
  expect(await stored()).toMatchObject([{ cause: `${fix.id}/off` }]);
  expect(article()?.dataset.answers).toBe('1');
});
