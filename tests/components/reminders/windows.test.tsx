/** Reminders that another window changed, and disks that refuse. */
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BadgeChoice } from '@/components/reminders/BadgeChoice';
import { ReminderLine } from '@/components/reminders/ReminderLine';
import { RemindMe } from '@/components/reminders/RemindMe';
import type { Reminder } from '@/lib/journal/rows';
import { newReminder } from '@/lib/reminders/reminders';
import { changeRow, listRows } from '@/services/journal/journal';
import { badge } from '@/services/settings';
import { fakeArea, fakeFix, fakeGotcha } from '../../lib/guide/fake-area';
import { allRows, putDamaged } from '../../services/journal/damaged-row';
import { useFreshJournal as freshJournal } from './fresh-journal';

vi.mock('@/hooks/useGuide', () => ({ useArea: () => ({ status: 'ready', area: guide }) }));

const gotcha = fakeGotcha({ title: 'The score moves at night' });
const guide = fakeArea([gotcha, fakeFix()]);
const HOUR = 3_600_000;

freshJournal();
beforeEach(() => {
  HTMLElement.prototype.hidePopover = vi.fn();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const due: Reminder = newReminder(
  'one',
  { tenant: 'acme', entry: gotcha.id, cause: '' },
  'ten-minutes',
  Date.now() - HOUR,
);
const write = (row: Reminder | null, id = 'one') => changeRow('reminders', id, () => row);
const stored = () => listRows('reminders');
const times = async () => (await fakeBrowser.storage.local.get('reminderTimes')).reminderTimes ?? [];
const button = (name: string) => screen.findByRole('button', { name });
const press = async (name: string) => fireEvent.click(await button(name));

/** Shows what is due, unfolded. */
async function openLine() {
  await write(due);
  render(<ReminderLine tenantKey="acme" onGoTo={vi.fn()} />);
  await press('Show');
}

/** Another window writes, a hair before a button is pressed here. */
async function pressAfter(row: Reminder | null, name: string) {
  const found = await button(name);
  const theirs = write(row);
  fireEvent.click(found);
  await act(() => theirs);
}

describe('an answer', () => {
  test('is that of the reminder on the disk, not of the one drawn', async () => {
    await openLine();
    const further: Reminder = {
      ...due,
      outcome: 'not-yet',
      answeredAt: due.dueAt,
      dueAt: due.dueAt + 60_000,
    };
    await pressAfter(further, 'As expected');
    await screen.findByText(/^Noted/);
    expect(await stored()).toMatchObject([{ outcome: 'as-expected', dueAt: further.dueAt }]);
    await press('Undo');
    await screen.findByText('Undone.');
    expect(await stored()).toEqual([further]);
  });

  test('to one that was removed elsewhere brings nothing back, and says so', async () => {
    await openLine();
    await pressAfter(null, 'Wrong');
    expect(await screen.findByText(/was removed in another window/)).toBeTruthy();
    expect(await stored()).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('to one that was answered elsewhere leaves that answer, and says so', async () => {
    await openLine();
    const theirs: Reminder = { ...due, outcome: 'wrong', answeredAt: due.dueAt };
    await pressAfter(theirs, 'As expected');
    expect(await screen.findByText(/answered in another window/)).toBeTruthy();
    expect(await stored()).toEqual([theirs]);
  });

  test('is not taken back over something newer', async () => {
    await openLine();
    await press('Remove this reminder');
    const undo = await button('Undo');
    const theirs: Reminder = { ...due, dueAt: due.dueAt + 1 };
    await act(() => write(theirs));
    fireEvent.click(undo);
    expect(await screen.findByText(/went on in another window/)).toBeTruthy();
    expect(await stored()).toEqual([theirs]);
  });

  test('that did not reach the disk is told, also where the reminder stands at its entry', async () => {
    await write(due);
    render(<RemindMe entryId={gotcha.id} tenantKey="acme" />);
    const wrong = await button('Wrong');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    fireEvent.click(wrong);
    expect(await screen.findByText('This was not stored. Try again.')).toBeTruthy();
    vi.restoreAllMocks();
    expect(await stored()).toEqual([due]);
  });

  test('that is on the disk is not called lost because the badge cannot count', async () => {
    await openLine();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    await press('As expected');
    expect(await screen.findByText(/^Noted/)).toBeTruthy();
    expect(screen.queryByText(/not stored/)).toBeNull();
    expect((await stored())[0]?.outcome).toBe('as-expected');
  });
});

test('two windows that set the same reminder at once set one', async () => {
  render(<RemindMe entryId={gotcha.id} tenantKey="acme" />);
  const set = await screen.findByRole('button', { name: /^Look again (after|in|tomorrow)/ });
  const theirs: Reminder = { ...due, dueAt: Date.now() + HOUR };
  const writing = write(theirs);
  fireEvent.click(set);
  await act(() => writing);
  await screen.findByText(/^Changed/);
  await waitFor(async () => expect(await times()).toEqual([theirs.dueAt]));
  expect(await stored()).toEqual([theirs]);
});

test('what cannot be read is told of in the list and in the options, and stays', async () => {
  await putDamaged('reminders', { id: 'damaged' });
  await write(due);
  render(<ReminderLine tenantKey="acme" onGoTo={vi.fn()} />);
  await press('Show');
  const words = '1 of the kept reminders cannot be read by this version; it stays stored.';
  expect(screen.getByText(words)).toBeTruthy();
  cleanup();
  render(<BadgeChoice />);
  expect(await screen.findByText(words)).toBeTruthy();
  expect(await allRows('reminders')).toContainEqual({ id: 'damaged' });
});

test('the choice of the badge that was not stored is told, and stands as it was', async () => {
  render(<BadgeChoice />);
  const box = screen.getByRole('checkbox');
  await waitFor(() => expect(box).toHaveProperty('disabled', false));
  const set = vi.spyOn(badge, 'setValue').mockRejectedValueOnce(new Error('full'));
  fireEvent.click(box);
  expect((await screen.findByRole('alert')).textContent).toBe('This was not stored. Try again.');
  expect(box).toHaveProperty('checked', true);
  fireEvent.click(box);
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(set).toHaveBeenCalledTimes(2);
  expect(box).toHaveProperty('checked', false);
});
