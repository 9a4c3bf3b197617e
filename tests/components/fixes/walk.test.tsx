import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { FixTab } from '@/components/fixes/FixTab';
import { fakeFix } from '../../lib/guide/fake-area';
import { fakeLeg } from '../../lib/walks/fake-walk';
import { fakeShelf } from '../guide/fake-shelf';
import {
  area,
  beginInNewTenants,
  beside,
  fix,
  FOUND,
  kept,
  openTree,
  openTreeAt,
  press,
  question,
  store,
  stored,
  tenantHere,
  walkHere,
} from './walk-page';

vi.mock('@/components/reminders/RemindMe', () => ({ RemindMe: () => null }));

beginInNewTenants();

describe('a walk', () => {
  test('asks one question at a time and ends in cause, fix and re-check', async () => {
    await openTree();
    expect(await question('Is it on?')).toBeTruthy();
    expect(screen.getByText('App Center, the toggle')).toBeTruthy();
    press('Yes');
    expect(screen.queryByRole('heading', { name: 'Is it on?' })).toBeNull();
    press('No');
    expect(screen.getByRole('heading', { name: 'The filter leaves it out.' })).toBeTruthy();
    expect(screen.getByText('Widen it.')).toBeTruthy();
    expect(screen.getByText('Fire it once.')).toBeTruthy();
  });

  test('moves the focus to what came in the place of what was pressed', async () => {
    await openTree();
    expect(document.activeElement?.textContent).toBe('Is it on?');
    press('Yes');
    expect(document.activeElement?.textContent).toBe('Does the record fit the filter?');
    press('No');
    expect(document.activeElement?.textContent).toBe('The filter leaves it out.');
  });

  test('is answered by the keys it shows, once a press', async () => {
    await openTree();
    const heading = await question('Is it on?');
    fireEvent.keyDown(heading, { key: 'y', ctrlKey: true });
    fireEvent.keyDown(heading, { key: 'y', repeat: true });
    fireEvent.keyDown(screen.getByLabelText('What did you see?'), { key: 'y' });
    fireEvent.keyDown(heading, { key: '1' });
    expect(screen.getByRole('heading', { name: 'Is it on?' })).toBeTruthy();
    fireEvent.keyDown(heading, { key: 'Y' });
    expect(await question(/fit the filter/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'No' }).getAttribute('aria-keyshortcuts')).toBe('n');
  });

  test('uses numbers where the answers have words of their own', async () => {
    const [on] = fix.questions;
    if (!on) throw new Error('The fake tree asks.');
    const answers = [
      { when: 'Salesforce', go: 'off' },
      { when: 'HubSpot', go: 'no-fit' },
      { when: 'Cannot tell', go: 'off' },
    ];
    await openTree({}, [fakeFix({ questions: [{ ...on, answers }] })]);
    const keys = screen.getAllByRole('button').map((button) => button.getAttribute('aria-keyshortcuts'));
    expect(keys.filter((key) => key !== null)).toEqual(['1', '2', 'c']);
    fireEvent.keyDown(await question('Is it on?'), { key: '2' });
    expect(await question('The filter leaves it out.')).toBeTruthy();
  });

  test('keeps what was seen with the answer, and what was typed until there is one', async () => {
    await openTree();
    fireEvent.change(screen.getByLabelText('What did you see?'), { target: { value: '14:05' } });
    press('All symptoms');
    press(new RegExp(fix.title));
    expect(screen.getByLabelText('What did you see?')).toHaveProperty('value', '14:05');
    press('Yes');
    expect(screen.getByLabelText('What did you see?')).toHaveProperty('value', '');
    await kept(1);
    expect((await stored())[0]?.legs[0]?.answers).toEqual([
      { question: 'on', ask: 'Is it on?', when: 'Yes', value: '14:05' },
    ]);
  });

  test('opens the screen where to look', async () => {
    const open = vi.fn();
    await openTree({ screenToOpen: () => ({ name: 'App Center', open }) });
    press('Open App Center in Planhat');
    expect(open).toHaveBeenCalledOnce();
  });

  test('is on the disk with its place when it says so', async () => {
    await openTreeAt('Yes', 'No');
    await kept(2);
    expect(await stored()).toMatchObject([
      {
        tenant: tenantHere(),
        screen: 'custom-automation-editor',
        legs: [{ fix: fix.id, title: fix.title, answers: [{ question: 'on' }, { question: 'filter' }] }],
        cause: FOUND,
      },
    ]);
  });

  test('goes on where it was, without taking the focus, when the panel is opened there again', async () => {
    await store(walkHere());
    render(
      <FixTab
        fixes={{ here: [fix], rest: [] }}
        shelf={fakeShelf({ area, beside: beside(), openId: fix.id })}
      />,
    );
    expect(await question(/fit the filter/)).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
  });

  test('follows another window', async () => {
    await openTreeAt('Yes');
    await kept(1);
    const [walk] = await stored();
    if (!walk) throw new Error('The walk is stored.');
    await store({ ...walk, legs: [fakeLeg(['Yes', 'No'])], cause: FOUND, revision: walk.revision + 1 });
    expect(await question('The filter leaves it out.')).toBeTruthy();
  });

  test('says what the guide no longer has', async () => {
    await store(walkHere({ legs: [fakeLeg(['Yes', 'Perhaps'])] }));
    await openTree();
    expect(await screen.findByText(/guide has changed since: 1 answer no longer fits/)).toBeTruthy();
    expect(await question(/fit the filter/)).toBeTruthy();
  });

  test('begins anew after it has ended, and stays found', async () => {
    await openTreeAt('Yes', 'No');
    await kept(2);
    press('All symptoms');
    press(new RegExp(fix.title));
    expect(await question('Is it on?')).toBeTruthy();
    press('No');
    await kept(1);
    expect((await stored()).map(({ cause }) => cause).toSorted()).toEqual([FOUND, 'd-not-triggering/off']);
    expect(screen.getByText('Also found here before')).toBeTruthy();
    expect(screen.getByText('The filter leaves it out.')).toBeTruthy();
  });
});
