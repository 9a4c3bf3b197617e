/** What a picture of a run must not show: the run's name, and whatever the user typed in it, in every state of it. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Run } from '@/lib/journal/rows';
import { finish, hold, moveTo, say, settle } from '@/lib/runs/run';
import { screenshotMode } from '@/services/settings';
import { fakeRun } from '../../lib/runs/fake-run';
import {
  Tab,
  button,
  field,
  focused,
  hubspot,
  inHand,
  keep,
  key,
  only,
  press,
  risky,
  runView,
  tick,
  type,
} from './check-tab';

const SECRET = /acme|kim|47 runs|confidential|0123456789abcdef/i;
const LATER = Date.now();

const setMode = (on: boolean) => act(() => screenshotMode.setValue(on));
/** All that stands in the page, attributes too. */
const markup = () => new XMLSerializer().serializeToString(document.body);

/** A run in which everything was typed that can be. */
const begun = fakeRun({
  name: 'Acme before the audit',
  steps: [tick.id, risky.id, hubspot.id],
  bookmark: tick.id,
});
const skipped = settle(begun, tick.id, { state: 'skipped', reason: 'Kim did it' }, LATER);
const noted = say(skipped, tick.id, { note: 'confidential' }, LATER);
const worked = settle(noted, risky.id, { state: 'done', value: '47 runs' }, LATER);

const states: [string, Run][] = [
  ['at a step that was skipped, with a note', moveTo(worked, tick.id, LATER)],
  ['at a step with a value', moveTo(worked, risky.id, LATER)],
  ['at a step with a value half typed', say(skipped, risky.id, { value: '47 runs' }, LATER)],
  ['at a step not touched', moveTo(worked, hubspot.id, LATER)],
  ['behind the last step', moveTo(worked, null, LATER)],
  ['held', hold(moveTo(worked, risky.id, LATER), LATER)],
  ['finished', finish(worked, LATER)],
  ['of a record', { ...worked, record: { model: 'Company', id: '0123456789abcdef01234567' } }],
];

async function openRun({ status, record }: Run) {
  render(<Tab />);
  if (status === 'finished') fireEvent.click(await screen.findByText('Finished runs'));
  if (status === 'open' && !record) await press('Open run');
  else await press(/^Custom Automation/);
  await screen.findByRole('button', { name: 'More for this run' });
  for (const summary of document.querySelectorAll('summary')) fireEvent.click(summary);
}

describe('a run in the screenshot mode', () => {
  beforeEach(() => setMode(true));

  test.each(states)('shows no name and no word of the user’s: %s', async (_state, run) => {
    await keep(run);
    await openRun(run);
    expect(markup()).not.toMatch(SECRET);
    expect(runView()?.getAttribute('aria-label')).toBe('Custom Automation');
    // What is hidden is there, and shows again when the picture is taken.
    expect(markup()).toMatch(/hidden/i);
    await setMode(false);
    expect(markup()).toMatch(/acme/i);
    expect(markup()).toMatch(/kim did it|47 runs|confidential/i);
  });

  test('shows none in the list, nor in the runs above and below it', async () => {
    await keep(worked);
    await keep({ ...worked, id: 'held', status: 'held' });
    await keep({ ...finish(worked, LATER), id: 'finished' });
    await keep({ ...worked, id: 'theirs', tenant: 'acme-two' });
    render(<Tab />);
    fireEvent.click(await screen.findByText('Finished runs'));
    expect(await screen.findAllByText(/^Skipped:/)).toHaveLength(1);
    await press('Switch it on');
    expect(markup()).not.toMatch(SECRET);
    expect(screen.getByRole('button', { name: 'Remove run: Custom Automation' })).toBeTruthy();
    await press('Show: Value seen');
    expect((await field('Value seen')).value).toBe('47 runs');
  });

  test('shows a field when it is asked for, and hides it from the next picture', async () => {
    const run = moveTo(worked, risky.id, LATER);
    await keep(run);
    await openRun(run);
    expect(screen.queryByRole('textbox', { name: 'Value seen' })).toBeNull();
    await press('Show: Value seen');
    expect(focused()).toBe(await field('Value seen'));
    await type('Value seen', '48');
    await setMode(false);
    await setMode(true);
    expect(screen.queryByRole('textbox', { name: 'Value seen' })).toBeNull();
    await setMode(false);
    expect((await field('Value seen')).value).toBe('48');
  });

  test('does not ask for its name in a field that shows it', async () => {
    await keep(begun);
    await openRun(begun);
    await press('Rename');
    expect(markup()).not.toMatch(SECRET);
    await button('Show: Name of the run');
    key('Escape');
    expect(screen.queryByRole('button', { name: 'Save name' })).toBeNull();
    expect((await only()).name).toBe(begun.name);
  });

  test('is worked with keys: a value that is asked for is one press away', async () => {
    await keep(moveTo(begun, risky.id, LATER));
    await openRun(begun);
    await inHand(risky.title);
    runView()?.querySelector('article')?.focus();
    key(' ');
    expect(focused()).toBe(await button('Show: Value seen'));
    await press('Show: Value seen');
    await type('Value seen', '48');
    fireEvent.keyDown(await field('Value seen'), { key: 'Enter' });
    await inHand(hubspot.title);
    expect((await only()).states[risky.id]).toMatchObject({ state: 'done', value: '48' });
    cleanup();
  });
});
