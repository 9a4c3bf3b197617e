import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { LEGACY_TENANT } from '@/lib/passport/passport';
import { fakeRun } from '../../lib/runs/fake-run';
import {
  Tab,
  beside,
  focused,
  hubspot,
  inTenant,
  keep,
  only,
  other,
  press,
  review,
  risky,
  runView,
  tick,
} from '../runs/check-tab';

describe('the plain checklist', () => {
  test('stands in its parts, at once', () => {
    render(<Tab />);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Build it',
      'Prove it',
    ]);
  });

  test('is two: set up and review', () => {
    render(<Tab />);
    fireEvent.click(screen.getByRole('radio', { name: /Review/ }));
    expect(screen.getByRole('button', { name: review.title })).toBeTruthy();
    expect(screen.queryByRole('button', { name: tick.title })).toBeNull();
  });

  test('keeps a tick on the disk, in a run that the first tick starts', async () => {
    render(<Tab />);
    expect(screen.getByText('0 of 3 done')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Done: Name the steps' }));
    expect(await screen.findByText('1 of 3 done')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Name it' })).toBeTruthy();
    const run = await only();
    expect(run).toMatchObject({
      tenant: 'acme',
      screen: 'custom-automation-editor',
      steps: [tick.id, risky.id, hubspot.id],
      status: 'open',
    });
    expect(run.name).toMatch(/^Custom Automation · acme · \d+ \w+$/);
    cleanup();
    render(<Tab />);
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Name/ }).checked).toBe(true),
    );
  });

  test('starts one run for two quick ticks, and takes in a step of the rest of the area', async () => {
    render(<Tab />);
    fireEvent.click(screen.getByText('More in Automation'));
    fireEvent.click(await screen.findByRole('checkbox', { name: /Somewhere/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: /Name/ }));
    expect(await screen.findByText('2 of 4 done')).toBeTruthy();
    expect((await only()).steps).toContain(other.id);
  });

  test('stands there with its ticks at once when it is shown again', async () => {
    render(<Tab />);
    fireEvent.click(screen.getByRole('checkbox', { name: /Name/ }));
    await screen.findByText('1 of 3 done');
    cleanup();
    render(<Tab />);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Name/ }).checked).toBe(true);
  });

  test('takes a tick back', async () => {
    render(<Tab />);
    fireEvent.click(screen.getByRole('checkbox', { name: /Name/ }));
    await screen.findByText('1 of 3 done');
    fireEvent.click(screen.getByRole('checkbox', { name: /Name/ }));
    expect(await screen.findByText('0 of 3 done')).toBeTruthy();
  });

  test('asks for the value seen where a step is risky', async () => {
    render(<Tab />);
    await press('Note the value seen: Switch it on');
    const field = await screen.findByRole('textbox', { name: 'Value seen' });
    expect(focused()).toBe(field);
    fireEvent.change(field, { target: { value: ' ' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.change(field, { target: { value: '12 runs' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(await screen.findByText('1 of 3 done')).toBeTruthy();
    expect((await only()).states[risky.id]).toMatchObject({ state: 'done', value: '12 runs' });
  });

  test('shows the ticks of its own tenant only', async () => {
    const { rerender } = render(<Tab />);
    fireEvent.click(screen.getByRole('checkbox', { name: /Name/ }));
    await screen.findByText('1 of 3 done');
    rerender(<Tab over={inTenant('northwind')} />);
    expect(await screen.findByText('0 of 3 done')).toBeTruthy();
    expect(screen.queryByText(/acme · /)).toBeNull();
  });

  test('warns of an open run of another tenant, in the guide’s words alone, until it is held', async () => {
    await keep(fakeRun({ tenant: 'northwind', name: 'Secret plan' }));
    render(<Tab />);
    expect(await screen.findByText('A run of northwind is open: Custom Automation.')).toBeTruthy();
    expect(document.body.textContent).not.toContain('Secret');
    await press('Hold it');
    await waitFor(() => expect(screen.queryByText(/A run of/)).toBeNull());
    expect((await only()).status).toBe('held');
  });

  test('says in the legacy app that its tenants share their runs, and nowhere else', async () => {
    const { rerender } = render(<Tab over={inTenant('acme')} />);
    const shared = 'Addresses of the legacy app name no tenant: all its tenants share one set of runs.';
    expect(screen.queryByText(shared)).toBeNull();
    rerender(<Tab over={beside({ tenant: null, tenantKey: LEGACY_TENANT })} />);
    expect(await screen.findByText(shared)).toBeTruthy();
    await press('Start a run');
    await waitFor(() => expect(runView()).not.toBeNull());
    expect(await screen.findByText(shared)).toBeTruthy();
  });
});
