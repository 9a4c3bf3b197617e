import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { Shelf } from '@/components/entries/shelf';
import { fakeRun } from '../../lib/runs/fake-run';
import { putDamaged } from '../../services/journal/damaged-row';
import {
  Tab,
  button,
  focused,
  hubspot,
  inHand,
  keep,
  key,
  only,
  press,
  risky,
  runView,
  startRun,
  stored,
  tick,
} from './check-tab';

describe('a run as a whole', () => {
  test('is held and resumed where it was', async () => {
    await startRun();
    fireEvent.click(await button(/^Done/));
    await inHand(risky.title);
    await press('Hold');
    await screen.findByText('Run held.');
    expect(runView()).toBeNull();
    expect((await only()).status).toBe('held');
    expect(screen.getByText('0 of 3 done')).toBeTruthy();
    await press(/^Custom Automation · acme.*1 of 3 · held$/);
    await inHand(risky.title);
    await waitFor(async () => expect((await only()).status).toBe('open'));
  });

  test('that this version cannot read is counted, not hidden', async () => {
    await putDamaged('runs', { id: 'damaged' });
    await keep(fakeRun());
    render(<Tab />);
    expect(await screen.findByText(/1 of the kept runs/)).toBeTruthy();
  });

  test('is one of several', async () => {
    await keep(fakeRun({ id: 'other', name: 'For record 7', record: { model: 'Company', id: '7' } }));
    await startRun();
    expect(await stored()).toHaveLength(2);
    await press('Checklist');
    expect(focused()).toBe(await button('Open run'));
    await press(/^For record 7/);
    await waitFor(() => expect(runView()?.getAttribute('data-run-id')).toBe('other'));
  });

  test('ends by saying what was not done, and asks nothing more', async () => {
    await startRun();
    key('s');
    await press('Not my part');
    await inHand(risky.title);
    await press('Finish');
    expect(await screen.findByText(/^Finished /)).toBeTruthy();
    const end = runView()?.querySelector('article');
    expect(focused()).toBe(end);
    expect(end?.textContent).toContain(
      'Skipped 1Name the stepsNot my partNot touched 2Switch it onMap HubSpot',
    );
    expect((await only()).status).toBe('finished');
  });

  test('offers to finish when all is dealt with', async () => {
    await keep(fakeRun({ steps: [tick.id], bookmark: tick.id }));
    render(<Tab />);
    await press('Open run');
    await inHand(tick.title);
    key(' ');
    fireEvent.click(await button(/^Done/));
    expect(await screen.findByText('Every step is dealt with')).toBeTruthy();
  });

  test('stays in the history, to be read, opened again and removed with a way back', async () => {
    const finished = fakeRun({
      status: 'finished',
      finishedAt: Date.now(),
      steps: [tick.id],
      states: { [tick.id]: { state: 'done', value: '', reason: '', note: '', at: 1 } },
    });
    await keep(finished);
    render(<Tab />);
    fireEvent.click(await screen.findByText('Finished runs'));
    await press(/^Custom Automation · acme · 23 Nov ?1 of 1/);
    expect(await screen.findByText('Everything was done.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Done/ })).toBeNull();
    await press('Checklist');
    await press('Remove run: Custom Automation · acme · 23 Nov');
    await screen.findByText('Run removed.');
    expect(await stored()).toEqual([]);
    await press('Undo');
    await waitFor(async () => expect(await stored()).toEqual([finished]));
  });

  test('is reset and deleted with a way back', async () => {
    await startRun();
    fireEvent.click(await button(/^Done/));
    await inHand(risky.title);
    const before = await only();
    await press(/^Note/);
    await press('Reset this run');
    await inHand(tick.title);
    expect(focused()).toBe(await button('Undo'));
    expect((await only()).states).toEqual({});
    await press('Undo');
    await inHand(risky.title);
    expect((await only()).states).toEqual(before.states);
    await press('Delete this run');
    await waitFor(async () => expect(await stored()).toEqual([]));
    expect(runView()).toBeNull();
    await press('Undo');
    await waitFor(async () => expect((await only()).states).toEqual(before.states));
  });

  test('becomes a note, with what was not done, and on request without names', async () => {
    const onKeepNote = vi.fn<Shelf['onKeepNote']>(() => Promise.resolve());
    await startRun({ onKeepNote });
    fireEvent.click(screen.getByText('Copy or save as a note'));
    await press('Save as note');
    expect(onKeepNote).toHaveBeenLastCalledWith({
      title: expect.stringMatching(/^Custom Automation · acme/) as string,
      body: expect.stringContaining('- Switch it on (not touched)') as string,
      entry: null,
      place: { tenant: 'acme', record: null, screen: 'custom-automation-editor', area: 'D' },
    });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Leave out names and ids' }));
    await press('Save as note');
    const [{ title, body }] = onKeepNote.mock.lastCall ?? expect.fail('no note');
    expect(`${title}\n${body}`).not.toContain('acme');
  });

  test('becomes a note of its own place, wherever the panel stands by then', async () => {
    const onKeepNote = vi.fn<Shelf['onKeepNote']>(() => Promise.resolve());
    const record = { model: 'Company', id: 'abc' };
    await keep(fakeRun({ record, name: 'For *abc*' }));
    render(<Tab over={{ onKeepNote }} />);
    await press(/^For \*abc\*/);
    fireEvent.click(await screen.findByText('Copy or save as a note'));
    await press('Save as note');
    expect(onKeepNote.mock.lastCall?.[0]).toMatchObject({
      title: 'For *abc*',
      place: { tenant: 'acme', record, screen: 'custom-automation-editor', area: 'D' },
    });
  });

  test('shows what another window does', async () => {
    await startRun();
    const run = await only();
    await keep({ ...run, bookmark: hubspot.id });
    await inHand(hubspot.title);
  });

  test('gives way to an entry that is asked for', async () => {
    const { rerender } = await startRun();
    rerender(<Tab over={{ targetId: risky.id }} />);
    await waitFor(() => expect(runView()).toBeNull());
    expect(screen.getByRole('button', { name: risky.title })).toBeTruthy();
  });

  test('is opened in its own area', async () => {
    const onGoTo = vi.fn();
    await keep(fakeRun({ area: 'K', steps: ['k-one'], bookmark: 'k-one' }));
    render(<Tab over={{ onGoTo }} />);
    await press(/^Custom Automation/);
    expect(onGoTo).toHaveBeenCalledWith('k-one');
  });
});
