import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { say } from '@/lib/runs/run';
import * as journal from '@/services/journal/journal';
import { fakeRun } from '../../lib/runs/fake-run';
import {
  Tab,
  button,
  focused,
  inHand,
  inTenant,
  keep,
  only,
  press,
  remove,
  risky,
  runView,
  settled,
  startRun,
  stored,
  tick,
} from './check-tab';

const WENT_ON = 'This run went on meanwhile. It stays as it is now; nothing was undone.';
const REMOVED = 'This run was removed in another window. Nothing more can be stored in it.';

describe('two windows on one run', () => {
  test('a reset is not undone over what the other did since, and one is told so', async () => {
    await startRun();
    await press(/^Done/);
    await inHand(risky.title);
    await press('Reset this run');
    await inHand(tick.title);
    await button('Undo');
    const theirs = say(await only(), risky.id, { note: 'Ask Kim' }, Date.now());
    await keep(theirs);
    await press('Undo');
    expect(await screen.findByText(WENT_ON)).toBeTruthy();
    expect(await only()).toEqual(theirs);
    await press('Close');
    await waitFor(() => expect(screen.queryByText(WENT_ON)).toBeNull());
  });

  test('what one removed and the other brought back is not overwritten from the history', async () => {
    const finished = fakeRun({ status: 'finished', finishedAt: 1 });
    await keep(finished);
    render(<Tab />);
    fireEvent.click(await screen.findByText('Finished runs'));
    await press(/^Remove run/);
    await button('Undo');
    const theirs = { ...finished, name: 'Theirs' };
    await keep(theirs);
    await press('Undo');
    expect(await screen.findByText(WENT_ON)).toBeTruthy();
    expect(await only()).toEqual(theirs);
  });

  test('a later notice says nothing of what became of an earlier one', async () => {
    await startRun();
    await press(/^Done/);
    await inHand(risky.title);
    await press('Reset this run');
    await inHand(tick.title);
    await keep({ ...(await only()), name: 'Theirs' });
    await press('Undo');
    await screen.findByText(WENT_ON);
    await press(/^Done/);
    await inHand(risky.title);
    await press('Reset this run');
    const undo = await button('Undo');
    expect(focused()).toBe(undo);
    expect(screen.queryByText(WENT_ON)).toBeNull();
  });

  test('a run that the other removed gives way to its list, and one is told why', async () => {
    await startRun();
    await remove((await only()).id);
    expect(await screen.findByText(REMOVED)).toBeTruthy();
    expect(runView()).toBeNull();
    await press('Close');
    await waitFor(() => expect(screen.queryByText(REMOVED)).toBeNull());
    expect(await button('Start a run')).toBeTruthy();
  });

  test('nothing is said to be stored in a run that is gone', async () => {
    await startRun();
    const { id } = await only();
    // It is gone, and this window has not read so yet.
    const read = vi.spyOn(journal, 'readRows').mockReturnValue(new Promise(() => undefined));
    await journal.changeRow('runs', id, () => null);
    await press(/^Done/);
    expect(await screen.findByText(REMOVED)).toBeTruthy();
    read.mockRestore();
    expect(await stored()).toEqual([]);
  });
});

test('a run is held or removed when that is on the disk, not before', async () => {
  await startRun();
  const change = vi.spyOn(journal, 'changeRow').mockRejectedValue(new Error('full'));
  await press('Hold');
  expect(await screen.findByText(/^This is not saved yet/)).toBeTruthy();
  await press('Delete this run');
  await settled();
  expect(runView()).not.toBeNull();
  change.mockRestore();
  await press('Hold');
  await screen.findByText('Run held.');
  expect(focused()?.textContent).toBe('Resume');
});

test('what was done in one tenant is not said in another, and can be undone when one is back', async () => {
  const { rerender } = await startRun();
  await press('Delete this run');
  await screen.findByText('Run removed.');
  rerender(<Tab over={inTenant('northwind')} />);
  expect(screen.queryByText('Run removed.')).toBeNull();
  rerender(<Tab over={inTenant('acme')} />);
  await press('Undo');
  await waitFor(async () => expect(await stored()).toHaveLength(1));
});
