/** The options' list of tenants, on the real storage of a fake browser. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Tenants } from '@/components/options/Tenants';
import { emptyPassport } from '@/lib/passport/empty-passport';
import { LEGACY_TENANT } from '@/lib/passport/passport';
import { acme, setMode, store, stored } from './stored';

const rows = () => within(screen.getByRole('list', { name: 'Tenants' })).getAllByRole('listitem');

beforeEach(async () => {
  await setMode(false);
  await store(
    { ...emptyPassport('zeta'), name: '' },
    acme({ name: 'Acme Tools', crm: 'hubspot', plan: 'unsure', generation: 'legacy' }),
    { ...emptyPassport(LEGACY_TENANT), revenue: 'licenses' },
  );
});
afterEach(cleanup);

test('lists each with what is known of it, by name', () => {
  render(<Tenants />);
  expect(rows().map((row) => row.querySelector('p')?.textContent)).toEqual([
    'Acme Toolsacme',
    'Legacy app',
    'zeta',
  ]);
  expect(rows().map((row) => row.querySelectorAll('p')[1]?.textContent)).toEqual([
    'CRM: HubSpot · Plan: Not sure · App: Legacy',
    'Revenue model: Licenses and Opportunities',
    'Name and colour only',
  ]);
});

test('opens one at a time to be changed in place', async () => {
  render(<Tenants />);
  fireEvent.click(screen.getByRole('button', { name: 'Edit: zeta' }));
  expect(screen.getByRole('button', { name: 'Edit: zeta', expanded: true })).toBeTruthy();
  fireEvent.click(
    within(screen.getByRole('group', { name: 'CRM' })).getByRole('radio', { name: 'Pipedrive' }),
  );
  await screen.findByText('Saved: CRM');
  expect(await stored('zeta')).toMatchObject({ crm: 'pipedrive' });
  fireEvent.click(screen.getByRole('button', { name: 'Edit: Acme Tools' }));
  expect(screen.getAllByRole('group', { name: 'CRM' })).toHaveLength(1);
});

test('forgets one, and brings it back whole', async () => {
  render(<Tenants />);
  fireEvent.click(screen.getByRole('button', { name: 'Forget Acme Tools' }));
  const undo = await screen.findByRole('button', { name: 'Undo' });
  expect(undo).toBe(document.activeElement);
  expect(screen.getByText('Forgotten: Acme Tools.')).toBeTruthy();
  await waitFor(() => expect(rows()).toHaveLength(2));
  expect(await stored('acme')).toBeUndefined();
  fireEvent.click(undo);
  await waitFor(() => expect(rows()).toHaveLength(3));
  expect(await stored('acme')).toMatchObject({ name: 'Acme Tools', crm: 'hubspot', generation: 'legacy' });
  expect(document.activeElement).toBe(screen.getByRole('list', { name: 'Tenants' }));
});

test('says how the first one comes here', async () => {
  await store();
  render(<Tenants />);
  expect(screen.getByText(/Press a tenant’s name at the top of the panel/)).toBeTruthy();
});
