import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ANYWHERE } from '@/lib/passport/passport';
import {
  beside,
  bite,
  button,
  focused,
  hubspot,
  inHand,
  key,
  only,
  press,
  risky,
  runView,
  startRun,
  tick,
} from './check-tab';

describe('a run in hand', () => {
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
    await startRun(beside({ world: { ...ANYWHERE, crm: 'salesforce' } }));
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

  test('is renamed', async () => {
    await startRun();
    await press('Rename');
    const field = screen.getByRole('textbox', { name: 'Name of the run' });
    fireEvent.change(field, { target: { value: 'Before the audit' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(await screen.findByRole('heading', { name: 'Before the audit' })).toBeTruthy();
    expect((await only()).name).toBe('Before the audit');
  });
});
