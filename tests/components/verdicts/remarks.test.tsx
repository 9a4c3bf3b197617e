/** What was remarked beside a verdict is the user's: it outlives a change of mind. */
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { VerdictRow } from '@/components/verdicts/VerdictRow';
import { resetSessionState } from '@/hooks/useSessionState';
import type { Verdict } from '@/lib/journal/rows';
import { changeRow, listRows } from '@/services/journal/journal';
import { allRows, putDamaged } from '../../services/journal/damaged-row';
import { setMode } from '../passport/stored';
import { useFreshJournal as freshJournal } from '../reminders/fresh-journal';

freshJournal();
beforeEach(async () => {
  await fakeBrowser.storage.local.set({ screenshotMode: false });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  resetSessionState();
  vi.restoreAllMocks();
});

const ID = 'acme/d-triggers';
const said: Verdict = {
  id: ID,
  tenant: 'acme',
  entry: 'd-triggers',
  says: 'different-here',
  remark: 'Only every hour',
  at: 1_700_000_000_000,
};
const write = (row: Verdict | null) => changeRow('verdicts', ID, () => row);
const stored = () => listRows('verdicts');
const row = () => render(<VerdictRow entryId="d-triggers" tenantKey="acme" />);
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const field = () => screen.findByRole<HTMLInputElement>('textbox');
const pressed = () => screen.queryAllByRole('button', { pressed: true }).map((each) => each.textContent);
const failWrites = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });

test('a remark goes along when the verdict is changed, stays in sight, and can be changed', async () => {
  await write(said);
  row();
  await press('Not any more');
  await waitFor(() => expect(pressed()).toEqual(['Not any more']));
  expect(screen.getByText('“Only every hour”')).toBeTruthy();
  expect(await stored()).toMatchObject([{ says: 'not-any-more', remark: 'Only every hour' }]);
  await press('Change');
  const input = await field();
  expect(input.value).toBe('Only every hour');
  expect(input.getAttribute('aria-label')).toBe('Your own words on it, in one line');
  fireEvent.change(input, { target: { value: 'Gone since May' } });
  fireEvent.keyDown(input, { key: 'Enter' });
  expect(await screen.findByText('“Gone since May”')).toBeTruthy();
  expect(await stored()).toMatchObject([{ says: 'not-any-more', remark: 'Gone since May' }]);
});

test('what is half typed goes along too', async () => {
  row();
  await press('Different here');
  fireEvent.change(await field(), { target: { value: 'Half a line' } });
  await press('Still true here');
  expect(await screen.findByText('“Half a line”')).toBeTruthy();
  expect(await stored()).toMatchObject([{ says: 'still-true', remark: 'Half a line' }]);
});

test('a verdict taken back comes back with its remark and its date', async () => {
  await write(said);
  row();
  await waitFor(() => expect(pressed()).toEqual(['Different here']));
  await press('Different here');
  const undo = await screen.findByRole('button', { name: 'Undo' });
  expect(await stored()).toEqual([]);
  fireEvent.click(undo);
  expect(await screen.findByText('“Only every hour”')).toBeTruthy();
  expect(await stored()).toEqual([said]);
  expect(document.activeElement?.textContent).toBe('Put back');
});

test('a verdict taken back is not put over one that was given in another window', async () => {
  await write(said);
  row();
  await waitFor(() => expect(pressed()).toEqual(['Different here']));
  await press('Different here');
  const undo = await screen.findByRole('button', { name: 'Undo' });
  const theirs: Verdict = { ...said, says: 'still-true', remark: '', at: said.at + 1 };
  await act(() => write(theirs));
  fireEvent.click(undo);
  expect((await screen.findAllByText(/in another window/)).length).toBeGreaterThan(0);
  expect(await stored()).toEqual([theirs]);
});

test('a remark that could not be stored stays in its field', async () => {
  await write(said);
  row();
  await press('Change');
  fireEvent.change(await field(), { target: { value: 'Every two hours' } });
  const disk = failWrites();
  await press('Save');
  expect((await screen.findAllByText('This was not stored. Try again.')).length).toBeGreaterThan(0);
  expect((await field()).value).toBe('Every two hours');
  disk.mockRestore();
  await press('Save');
  expect(await screen.findByText('“Every two hours”')).toBeTruthy();
});

test('a remark that is being written is out of sight in the screenshot mode, and kept', async () => {
  await write(said);
  row();
  await press('Change');
  fireEvent.change(await field(), { target: { value: 'Every two hours' } });
  await setMode(true);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(document.body.textContent).not.toMatch(/hour/);
  await waitFor(async () => expect((await stored())[0]?.remark).toBe('Every two hours'));
});

test('what cannot be read is neither lost nor written over', async () => {
  await putDamaged('verdicts', { id: ID });
  row();
  await press('Still true here');
  expect((await screen.findAllByText(/cannot be read by this version/)).length).toBeGreaterThan(0);
  expect(await allRows('verdicts')).toEqual([{ id: ID }]);
});
