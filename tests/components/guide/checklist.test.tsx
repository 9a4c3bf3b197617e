import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { CheckTab } from '@/components/checklist/CheckTab';
import type { Shelf } from '@/components/entries/shelf';
import { forgetRuns } from '@/hooks/useRuns';
import { resetSessionState } from '@/hooks/useSessionState';
import type { Run } from '@/lib/journal/rows';
import { ANYWHERE } from '@/lib/passport/passport';
import { changeRow, closeJournal, listRows } from '@/services/journal/journal';
import { fakeArea, fakeGotcha, fakeStep } from '../../lib/guide/fake-area';
import { fakeRun } from '../../lib/runs/fake-run';
import { fakeShelf } from './fake-shelf';

vi.mock('@/components/reminders/RemindMe', () => ({ RemindMe: () => null }));
vi.mock('@/components/verdicts/AskVerdict', () => ({ AskVerdict: () => null }));
vi.mock('@/components/verdicts/parts', () => ({
  VerdictRow: () => null,
  Standing: () => null,
  DoubtMark: () => null,
}));

const screens = ['custom-automation-editor'];
const tick = fakeStep({ screens, why: 'Logs can be read.', refs: ['DS-1', 'D-9'] });
const risky = fakeStep({
  id: 'd-switch-on',
  title: 'Switch it on',
  part: 'Prove it',
  proof: 'value',
  screens,
});
const other = fakeStep({ id: 'd-elsewhere', title: 'Somewhere else', part: 'Later' });
const hubspot = fakeStep({ id: 'd-hubspot', title: 'Map HubSpot', screens, appliesTo: { crm: ['hubspot'] } });
const review = fakeStep({ id: 'd-still-on', title: 'It is still on', list: 'review', screens });
const bite = fakeGotcha({ refs: ['DG-1', 'D-9'] });
const area = fakeArea([tick, risky, hubspot, other, review, bite]);

/** The tab as the panel holds it: what is open is remembered outside. */
function Tab({ over = {} }: { over?: Partial<Shelf> }) {
  const [openId, onOpen] = useState<string | null>(null);
  const shelf = fakeShelf({ area, openId, onOpen, ...over });
  return (
    <CheckTab
      setUp={{ here: [tick, risky, hubspot], rest: [other] }}
      review={{ here: [review], rest: [] }}
      shelf={shelf}
    />
  );
}

const inTenant = (tenantKey: string | null): Partial<Shelf> => ({
  beside: { ...fakeShelf().beside, tenant: tenantKey, tenantKey },
});

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => fireEvent.click(await button(name));
const stored = async (): Promise<Run[]> => listRows('runs');
const only = async (): Promise<Run> => {
  const [run, ...others] = await stored();
  if (!run || others.length > 0) throw new Error(`${others.length + (run ? 1 : 0)} runs`);
  return run;
};
const keep = (run: Run) => act(() => changeRow('runs', run.id, () => run));
const runView = () => document.querySelector<HTMLElement>('section[data-run-id]');
const key = (name: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
const focused = () => document.activeElement;
const inHand = async (title: string) => {
  await waitFor(() => expect(runView()?.querySelector('article')?.textContent).toContain(title));
};
const startRun = async (over?: Partial<Shelf>) => {
  const rendered = render(<Tab {...(over && { over })} />);
  await press('Start a run');
  await inHand(tick.title);
  return rendered;
};

beforeAll(async () => {
  // The page of the tests has no popovers: what is inside is always there.
  HTMLElement.prototype.hidePopover = () => undefined;
  await import('@/components/runs/parts');
});

beforeEach(async () => {
  for (const { id } of await stored()) await changeRow('runs', id, () => null);
});

afterEach(async () => {
  // What is under way reaches the disk: then the next test begins with nothing.
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  cleanup();
  resetSessionState();
  forgetRuns();
  await closeJournal();
});

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
});

describe('a run', () => {
  test('is started with one press, named, and begins at the first step', async () => {
    await startRun();
    expect(runView()?.getAttribute('aria-label')).toMatch(/^Custom Automation · acme · /);
    expect(screen.getByText('Build it · 1 of 3')).toBeTruthy();
    expect(screen.getByText('Logs can be read.')).toBeTruthy();
    expect(screen.getByText(bite.title)).toBeTruthy();
    expect(focused()).toBe(screen.getByRole('button', { name: /^Done ?: Name the steps$/ }));
    const next = [...document.querySelectorAll('[data-run-id] [data-entry-id]')];
    expect(next.map((each) => each.getAttribute('data-entry-id'))).toEqual([tick.id, risky.id, hubspot.id]);
  });

  test('goes on with a value where the step asks for one, and only with one', async () => {
    await startRun();
    fireEvent.click(await button(/^Done/));
    await inHand(risky.title);
    const field = screen.getByRole('textbox', { name: 'Value seen' });
    expect(focused()).toBe(field);
    fireEvent.click(await button(/^Done/));
    fireEvent.change(field, { target: { value: ' 12 runs ' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await inHand(hubspot.title);
    expect(focused()).toBe(await button(/^Done ?: Map HubSpot$/));
    expect((await only()).states[risky.id]).toMatchObject({ state: 'done', value: '12 runs' });
    expect(screen.getAllByText('2 of 3 done').length).toBeGreaterThan(0);
  });

  test('keeps what is typed before it is done', async () => {
    await startRun();
    key('ArrowDown');
    await inHand(risky.title);
    const field = screen.getByRole('textbox', { name: 'Value seen' });
    fireEvent.change(field, { target: { value: '12' } });
    await waitFor(async () =>
      expect((await only()).states[risky.id]).toMatchObject({ state: 'open', value: '12' }),
    );
  });

  test('is worked with keys while the focus is in it', async () => {
    await startRun();
    key('ArrowDown');
    await inHand(risky.title);
    await waitFor(() => expect(focused()?.tagName).toBe('ARTICLE'));
    key(' ');
    expect(focused()).toBe(screen.getByRole('textbox', { name: 'Value seen' }));
    key('s');
    expect(screen.queryByRole('group', { name: 'Why skip it?' })).toBeNull();
    runView()?.querySelector('article')?.focus();
    key('ArrowUp');
    await inHand(tick.title);
    key(' ');
    await inHand(risky.title);
    expect((await only()).states[tick.id]?.state).toBe('done');
    runView()?.querySelector('article')?.focus();
    key('n');
    const note = await screen.findByRole('textbox', { name: 'Note on this step' });
    expect(focused()).toBe(note);
    fireEvent.change(note, { target: { value: 'Ask Kim' } });
    fireEvent.keyDown(note, { key: 'Enter' });
    expect(focused()).toBe(await button(/^Note/));
    await waitFor(async () => expect((await only()).states[risky.id]?.note).toBe('Ask Kim'));
  });

  test('skips a step for a reason, never without', async () => {
    await startRun();
    key('S');
    const why = await screen.findByRole('group', { name: 'Why skip it?' });
    expect(focused()).toBe(within(why).getByRole('button', { name: 'Does not apply here' }));
    expect(within(why).getByRole<HTMLButtonElement>('button', { name: 'Skip step' }).disabled).toBe(true);
    key('Escape');
    expect(focused()).toBe(await button(/^Skip/));
    key('s');
    fireEvent.change(await screen.findByRole('textbox', { name: 'Another reason' }), {
      target: { value: 'Kim did it' },
    });
    await press('Skip step');
    await inHand(risky.title);
    expect((await only()).states[tick.id]).toMatchObject({ state: 'skipped', reason: 'Kim did it' });
  });

  test('leaves out what does not hold here, says why, and takes it in', async () => {
    await startRun({ beside: { ...fakeShelf().beside, world: { ...ANYWHERE, crm: 'salesforce' } } });
    expect((await only()).steps).toEqual([tick.id, risky.id]);
    fireEvent.click(screen.getByText('Left out: HubSpot only'));
    await press('Take in: Map HubSpot');
    await waitFor(async () => expect((await only()).steps).toEqual([tick.id, risky.id, hubspot.id]));
    expect(screen.queryByText(/^Left out/)).toBeNull();
  });

  test('can be about the whole list, until something is done', async () => {
    await startRun();
    fireEvent.click(screen.getByRole('radio', { name: /Whole list/ }));
    await waitFor(async () => expect((await only()).steps).toHaveLength(4));
    fireEvent.click(await button(/^Done/));
    await inHand(risky.title);
    expect(screen.queryByRole('radio', { name: /Whole list/ })).toBeNull();
  });

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

  test('is renamed', async () => {
    await startRun();
    await press('Rename');
    const field = screen.getByRole('textbox', { name: 'Name of the run' });
    fireEvent.change(field, { target: { value: 'Before the audit' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(await screen.findByRole('heading', { name: 'Before the audit' })).toBeTruthy();
    expect((await only()).name).toBe('Before the audit');
  });

  test('becomes a note, with what was not done, and on request without names', async () => {
    const onKeepNote = vi.fn(() => Promise.resolve());
    await startRun({ onKeepNote });
    fireEvent.click(screen.getByText('Copy or save as a note'));
    await press('Save as note');
    expect(onKeepNote).toHaveBeenLastCalledWith({
      title: expect.stringMatching(/^Custom Automation · acme/) as string,
      body: expect.stringContaining('- Switch it on (not touched)') as string,
      entry: null,
    });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Leave out names and ids' }));
    await press('Save as note');
    expect(JSON.stringify(onKeepNote.mock.lastCall)).not.toContain('acme');
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
