/** The end of a walk with the real reminder in it. */
import { fireEvent, screen } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { listRows } from '@/services/journal/journal';
import { installFakeLocks } from '../../hooks/fake-locks';
import { area, beginInNewTenants, fix, openTreeAt, press, question, tenantHere } from './walk-page';

vi.mock('@/hooks/useGuide', () => ({
  useArea: () => ({ status: 'ready', area }),
  useAllAreas: () => ({ status: 'ready', areas: [area] }),
}));

beginInNewTenants();
beforeAll(() => {
  // Popovers are the browser's; here their menus always stand open.
  HTMLElement.prototype.hidePopover = vi.fn();
});
beforeEach(installFakeLocks);

const reminders = async () => (await listRows('reminders')).filter(({ tenant }) => tenant === tenantHere());

test('one press at the end of a walk sets the reminder for what was found', async () => {
  await openTreeAt('Yes', 'No');
  await question('The filter leaves it out.');
  fireEvent.click(await screen.findByRole('button', { name: 'Look again tomorrow' }));
  expect(await screen.findByText(/^Changed at \d\d:\d\d, look again/)).toBeTruthy();
  expect(await reminders()).toMatchObject([{ entry: fix.id, cause: 'no-fit', outcome: null }]);
});

test('it is the reminder of that cause alone, and stands there again after a way back', async () => {
  await openTreeAt('Yes', 'No');
  fireEvent.click(await screen.findByRole('button', { name: 'Look again tomorrow' }));
  await screen.findByText(/^Changed at/);
  press(/^Is it on/);
  press('No');
  await question('It was switched off.');
  expect(await screen.findByRole('button', { name: 'Look again tomorrow' })).toBeTruthy();
  expect(screen.queryByText(/^Changed at/)).toBeNull();
  press(/^Is it on/);
  press('Yes');
  press('No');
  expect(await screen.findByText(/^Changed at/)).toBeTruthy();
});
