import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ReminderLine } from '@/components/reminders/ReminderLine';
import { RemindMe } from '@/components/reminders/RemindMe';
import type { Reminder } from '@/lib/journal/rows';
import { newReminder } from '@/lib/reminders/reminders';
import { changeRow, listRows } from '@/services/journal/journal';
import { fakeArea, fakeFix, fakeGotcha } from '../../lib/guide/fake-area';
import { markup } from '../passport/stored';
import { useFreshJournal as freshJournal } from './fresh-journal';

vi.mock('@/hooks/useGuide', () => ({ useArea: () => ({ status: 'ready', area: guide }) }));

const gotcha = fakeGotcha({ title: 'The score moves at night', avoid: 'Wait for the nightly build.' });
const guide = fakeArea([gotcha, fakeFix()]);
const HOUR = 3_600_000;

freshJournal();
beforeEach(() => {
  // Popovers are the browser's; here their menus always stand open.
  HTMLElement.prototype.hidePopover = vi.fn();
});
afterEach(cleanup);

const stored = () => listRows('reminders');
const times = async () => (await fakeBrowser.storage.local.get('reminderTimes')).reminderTimes ?? [];
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const remindMe = (tenantKey: string | null = 'acme') => (
  <RemindMe entryId={gotcha.id} tenantKey={tenantKey} />
);

/** A reminder set `ago`, due already. */
async function putDue(over: Partial<Reminder> = {}, ago = HOUR): Promise<void> {
  const row = {
    ...newReminder('one', { tenant: 'acme', entry: gotcha.id, cause: '' }, 'ten-minutes', Date.now() - ago),
    ...over,
  };
  await changeRow('reminders', row.id, () => row);
}

describe('"Look again" on an entry', () => {
  test('is set by one press, for the wait that the entry speaks of', async () => {
    render(remindMe());
    fireEvent.click(await screen.findByRole('button', { name: 'Look again after the nightly build' }));
    expect(
      await screen.findByText(/^Changed at \d\d:\d\d, look again after the nightly build$/),
    ).toBeTruthy();
    const [row] = await stored();
    expect(row).toMatchObject({ tenant: 'acme', entry: gotcha.id, wait: 'nightly-build', outcome: null });
    expect(await times()).toEqual([row?.dueAt]);
  });

  test('offers the other times, each with what is known of it', async () => {
    render(remindMe());
    await screen.findByRole('button', { name: /^Look again after/ });
    const item = screen.getByRole('button', { name: /^After filter processing/, hidden: true });
    expect(item.textContent).toContain('How often a Global Filter is processed is not stated.');
    fireEvent.click(item);
    await waitFor(async () => expect((await stored())[0]?.wait).toBe('filter'));
  });

  test('says how long it took here, and only here', async () => {
    const seenAt = Date.now() - 40 * 60_000;
    await putDue({
      outcome: 'as-expected',
      changedAt: seenAt - 720_000,
      answeredAt: seenAt,
      dueAt: seenAt - 120_000,
    });
    const { unmount } = render(remindMe());
    expect(await screen.findByText(/Took 12 minutes here last time\./)).toBeTruthy();
    unmount();
    render(remindMe('other'));
    await screen.findByRole('button', { name: /^Look again after/ });
    expect(screen.queryByText(/12 minutes/)).toBeNull();
  });

  test('is not shown as set in another tenant', async () => {
    await putDue();
    render(remindMe('other'));
    expect(await screen.findByRole('button', { name: /^Look again after/ })).toBeTruthy();
  });

  test('is removed, and brought back as it was', async () => {
    await putDue();
    const [before] = await stored();
    render(remindMe());
    fireEvent.click(await screen.findByRole('button', { name: 'Remove this reminder' }));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);
    expect(await stored()).toEqual([]);
    await waitFor(async () => expect(await times()).toEqual([]));
    fireEvent.click(undo);
    await screen.findByText('Due now');
    expect(await stored()).toEqual([before]);
  });
});

describe('the line of the panel', () => {
  const onGoTo = vi.fn();
  const line = (tenantKey: string | null = 'acme') => <ReminderLine tenantKey={tenantKey} onGoTo={onGoTo} />;

  test('is not there while nothing is due', async () => {
    await putDue({ dueAt: Date.now() + HOUR });
    render(line());
    await waitFor(async () => expect(await times()).toHaveLength(1));
    expect(screen.queryByRole('region')).toBeNull();
  });

  test('counts, lists, and leads back to the entry', async () => {
    await putDue();
    await putDue({ id: 'two', entry: 'd-not-triggering', cause: 'off' });
    render(line());
    expect(await screen.findByText('2 to look at again')).toBeTruthy();
    press('Show');
    expect(screen.getByText('It was switched off.')).toBeTruthy();
    press('The score moves at night');
    expect(onGoTo).toHaveBeenCalledWith(gotcha.id);
  });

  test('names nothing of another tenant', async () => {
    await putDue();
    const { unmount } = render(line('other'));
    expect(await screen.findByText('1 to look at again in another tenant')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.body.textContent).not.toContain('The score');
    unmount();
    await putDue({ id: 'two', tenant: 'other' });
    await putDue({ id: 'three', tenant: 'third' });
    render(line('other'));
    expect(await screen.findByText('1 to look at again · 2 in other tenants')).toBeTruthy();
  });

  test('tells in no state whose it is: a picture may be running', async () => {
    await putDue();
    await putDue({ id: 'later', dueAt: Date.now() + HOUR, outcome: 'not-yet', answeredAt: Date.now() });
    render(line());
    fireEvent.click(await screen.findByRole('button', { name: 'Show' }));
    expect(markup(document.body)).not.toContain('acme');
    fireEvent.click(screen.getAllByRole('button', { name: 'As expected' })[0] ?? document.body);
    await screen.findByText(/^Noted/);
    expect(markup(document.body)).not.toContain('acme');
  });

  test('"as expected" settles it, says how long it took, and can be taken back', async () => {
    await putDue({}, 15 * 60_000);
    render(line());
    fireEvent.click(await screen.findByRole('button', { name: 'Show' }));
    press('As expected');
    expect(await screen.findByText('Noted. It took 15 minutes here.')).toBeTruthy();
    expect((await stored())[0]?.outcome).toBe('as-expected');
    expect(screen.getByText('Nothing more to look at now')).toBeTruthy();
    press('Undo');
    expect(await screen.findByText('Undone.')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Undone.');
    expect((await stored())[0]?.outcome).toBeNull();
  });

  test('"as expected" long after says nothing of Planhat', async () => {
    await putDue({}, 5 * HOUR);
    render(line());
    fireEvent.click(await screen.findByRole('button', { name: 'Show' }));
    press('As expected');
    expect(await screen.findByText('Noted as expected.')).toBeTruthy();
  });

  test('"not yet" asks again later, "wrong" settles it', async () => {
    await putDue();
    render(line());
    fireEvent.click(await screen.findByRole('button', { name: 'Show' }));
    const menu = screen.getByRole('group', { name: 'Not yet. Look again', hidden: true });
    fireEvent.click(within(menu).getByRole('button', { name: 'in an hour', hidden: true }));
    expect(await screen.findByText('Not yet at the last look')).toBeTruthy();
    const [row] = await stored();
    expect(row?.outcome).toBe('not-yet');
    expect((row?.dueAt ?? 0) - (row?.answeredAt ?? 0)).toBe(HOUR);
    press('Wrong');
    await waitFor(async () => expect((await stored())[0]?.outcome).toBe('wrong'));
    expect(await times()).toEqual([]);
  });

  test('puts the times right that the badge goes by, when they are not', async () => {
    await fakeBrowser.storage.local.set({ reminderTimes: [1, 2, 3] });
    render(line());
    await waitFor(async () => expect(await times()).toEqual([]));
  });
});
