import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { changeRow } from '@/services/journal/journal';
import { fakeLeg } from '../../lib/walks/fake-walk';
import { beginInNewTenants, fix, FOUND, openHistory, store, stored, walkHere } from './walk-page';

vi.mock('@/components/reminders/RemindMe', () => ({ RemindMe: () => null }));

beginInNewTenants();

describe('the history', () => {
  const past = () => walkHere({ id: 'past', cause: FOUND, legs: [fakeLeg(['Yes', 'No'])] });

  test('holds what ended here, to be read, and not what is under way', async () => {
    await store(
      past(),
      walkHere({ id: 'open' }),
      walkHere({ id: 'elsewhere', tenant: 'northwind-demo', cause: FOUND }),
    );
    const history = within(await openHistory());
    expect(history.getAllByRole('listitem')).toHaveLength(1);
    fireEvent.click(history.getByRole('button', { name: /not triggering/ }));
    expect(history.getByText('Does the record fit the filter?')).toBeTruthy();
    expect(history.getByText('Widen it.')).toBeTruthy();
    expect(history.queryByRole('button', { name: 'Yes' })).toBeNull();
  });

  test('gives up a walk, and has it back', async () => {
    await store(past());
    const history = within(await openHistory());
    fireEvent.click(history.getByRole('button', { name: /not triggering/ }));
    fireEvent.click(history.getByRole('button', { name: 'Remove' }));
    await screen.findByText(`Removed: ${fix.title}`);
    await waitFor(async () => expect(await stored()).toEqual([]));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stored()).toEqual([past()]));
    await waitFor(() => expect(screen.queryByText(/^Removed/)).toBeNull());
  });

  test('names a cause that left the guide as such', async () => {
    await store({ ...past(), cause: 'd-not-triggering/old' });
    const history = within(await openHistory());
    expect(history.getByText(/no longer in the guide/)).toBeTruthy();
  });

  async function removePast() {
    const history = within(await openHistory());
    fireEvent.click(history.getByRole('button', { name: /not triggering/ }));
    fireEvent.click(history.getByRole('button', { name: 'Remove' }));
  }

  test('brings a walk back as it stood on the disk, not as it was drawn', async () => {
    await store(past());
    const further = { ...past(), cause: 'd-not-triggering/off', revision: 2 };
    const history = within(await openHistory());
    fireEvent.click(history.getByRole('button', { name: /not triggering/ }));
    // Another window is faster by a hair.
    const writing = changeRow('walks', further.id, () => further);
    fireEvent.click(history.getByRole('button', { name: 'Remove' }));
    await act(() => writing);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stored()).toEqual([further]));
  });

  test('does not write an old walk over one that another window brought back', async () => {
    await store(past());
    await removePast();
    const undo = await screen.findByRole('button', { name: 'Undo' });
    const further = { ...past(), revision: 5 };
    await store(further);
    fireEvent.click(undo);
    expect(await screen.findByText(/in another window/)).toBeTruthy();
    expect(await stored()).toEqual([further]);
  });

  test('says so when another window had removed the walk before', async () => {
    await store(past());
    const history = within(await openHistory());
    fireEvent.click(history.getByRole('button', { name: /not triggering/ }));
    const removing = changeRow('walks', past().id, () => null);
    fireEvent.click(history.getByRole('button', { name: 'Remove' }));
    await act(() => removing);
    expect(await screen.findByText(/in another window/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});
