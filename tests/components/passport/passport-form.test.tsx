/** What is known of a tenant, on the real storage of a fake browser. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PassportForm } from '@/components/passport/PassportForm';
import { usePassports } from '@/hooks/usePassports';
import { LEGACY_TENANT, passportOf } from '@/lib/passport/passport';
import type { Generation } from '@/lib/screens/types';
import { passports } from '@/services/settings';
import { acme, markup, setMode, store, stored } from './stored';

function Form({ tenantKey = 'acme', seen = 'upgraded' }: { tenantKey?: string; seen?: Generation | null }) {
  return <PassportForm tenantKey={tenantKey} passport={passportOf(usePassports(), tenantKey)} seen={seen} />;
}

const choose = (group: string | RegExp, answer: string) =>
  fireEvent.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name: answer }));
const chosenIn = (group: string | RegExp) =>
  within(screen.getByRole('group', { name: group }))
    .getAllByRole<HTMLInputElement>('radio')
    .find(({ checked }) => checked)?.parentElement?.textContent;
const name = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
const undo = () => fireEvent.click(screen.getByRole('button', { name: 'Undo' }));

beforeEach(async () => {
  await store();
  await setMode(false);
});
afterEach(cleanup);

describe('the passport of a tenant', () => {
  test('begins with nothing said: everything is asked when it matters', () => {
    render(<Form />);
    for (const group of ['CRM', 'Plan', 'Revenue model']) expect(chosenIn(group)).toBe('Ask me');
    expect(chosenIn('App')).toBe('As seen');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test.each([
    ['CRM', 'Pipedrive', { crm: 'pipedrive' }],
    ['CRM', 'None', { crm: 'none' }],
    ['Plan', 'Not sure', { plan: 'unsure' }],
    ['Revenue model', 'Line Items and Deals', { revenue: 'deals' }],
    ['App', 'Legacy', { generation: 'legacy' }],
  ])('keeps the answer %s: %s at once, and says so', async (group, answer, kept) => {
    render(<Form />);
    choose(group, answer);
    expect(chosenIn(group)).toBe(answer);
    expect(await screen.findByText(`Saved: ${group}`)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe(`Saved: ${group}`);
    expect(await stored('acme')).toEqual(acme(kept as object));
    await waitFor(() => expect(chosenIn(group)).toBe(answer));
  });

  test('does not jump back when an earlier change is heard before the next is stored', async () => {
    render(<Form />);
    choose('CRM', 'HubSpot');
    await screen.findByText('Saved: CRM');
    const hold = Promise.withResolvers<undefined>();
    const write = passports.setValue.bind(passports);
    const slow = vi.spyOn(passports, 'setValue').mockImplementation(async (value) => {
      if (value.acme?.plan === 'enterprise') await hold.promise;
      return write(value);
    });
    choose('Plan', 'Enterprise');
    // Heard meanwhile, from wherever it comes.
    await store(acme({ crm: 'hubspot', colour: 3 }));
    await screen.findByRole('radio', { name: 'Olive', checked: true });
    expect(chosenIn('Plan')).toBe('Enterprise');
    hold.resolve(undefined);
    await screen.findByText('Saved: Plan');
    expect(chosenIn('Plan')).toBe('Enterprise');
    slow.mockRestore();
  });

  test('keeps what others say of other tenants', async () => {
    await store({ ...acme({ crm: 'none' }), tenant: 'northwind' });
    render(<Form />);
    choose('CRM', 'HubSpot');
    await screen.findByText('Saved: CRM');
    expect(await stored('northwind')).toMatchObject({ crm: 'none' });
  });

  test('takes the last change back, and brings it again', async () => {
    await store(acme({ plan: 'enterprise' }));
    render(<Form />);
    choose('Plan', 'Start-Up');
    await waitFor(() => expect(chosenIn('Plan')).toBe('Start-Up'));
    undo();
    expect(await screen.findByText('Taken back: Plan')).toBeTruthy();
    await waitFor(() => expect(chosenIn('Plan')).toBe('Enterprise'));
    undo();
    await waitFor(async () => expect(await stored('acme')).toMatchObject({ plan: 'start-up' }));
  });

  test('a name is one change, however many letters it has; what is stored has no space around it', async () => {
    await store(acme({ name: 'Before' }));
    render(<Form />);
    for (const typed of ['A', 'Ac', 'Ac ', 'Ac Me ']) fireEvent.change(name(), { target: { value: typed } });
    expect(name().value).toBe('Ac Me ');
    await waitFor(async () => expect(await stored('acme')).toMatchObject({ name: 'Ac Me' }));
    fireEvent.blur(name());
    await waitFor(() => expect(name().value).toBe('Ac Me'));
    undo();
    await waitFor(() => expect(name().value).toBe('Before'));
  });

  test('has eight colours with names; the one that follows from the slug is chosen at first', async () => {
    render(<Form />);
    const group = screen.getByRole('group', { name: /^Colour: / });
    expect(within(group).getAllByRole('radio')).toHaveLength(8);
    expect(
      within(group)
        .getAllByRole<HTMLInputElement>('radio')
        .filter(({ checked }) => checked),
    ).toHaveLength(1);
    choose(/^Colour/, 'Pink');
    expect(await screen.findByRole('group', { name: 'Colour: Pink' })).toBeTruthy();
    expect(await stored('acme')).toMatchObject({ colour: 8 });
  });

  test.each([
    ['upgraded', 'The address is that of the upgraded app.'],
    ['legacy', 'The address is that of the legacy app.'],
  ] as const)('says that the %s app was seen', (seen, words) => {
    render(<Form seen={seen} tenantKey={LEGACY_TENANT} />);
    expect(screen.getByText(words)).toBeTruthy();
    expect(name().placeholder).toBe('Legacy app');
  });

  test('says for whom it holds where addresses name no tenant', () => {
    render(<Form tenantKey={LEGACY_TENANT} />);
    expect(screen.getByText(/holds for all its tenants/)).toBeTruthy();
    cleanup();
    render(<Form />);
    expect(screen.queryByText(/holds for all its tenants/)).toBeNull();
  });

  test('what could not be saved is not shown as chosen', async () => {
    vi.spyOn(passports, 'setValue').mockRejectedValueOnce(new Error('full'));
    render(<Form />);
    choose('CRM', 'HubSpot');
    expect(await screen.findByText('That could not be saved. Try again.')).toBeTruthy();
    expect(chosenIn('CRM')).toBe('Ask me');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    vi.restoreAllMocks();
  });

  test('in the screenshot mode neither name nor slug is on the page', async () => {
    await store(acme({ name: 'Acme Tools' }));
    await setMode(true);
    const { container } = render(<Form />);
    expect(markup(container)).not.toMatch(/acme/i);
    expect(screen.queryByRole('textbox')).toBeNull();
    choose('CRM', 'HubSpot');
    await waitFor(async () => expect(await stored('acme')).toMatchObject({ crm: 'hubspot' }));
  });
});
