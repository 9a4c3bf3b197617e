/** What the user saw and typed in a walk is in no picture. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeLeg } from '../../lib/walks/fake-walk';
import { markup, setMode } from '../passport/stored';
import {
  beginInNewTenants,
  FOUND,
  kept,
  openHistory,
  openTree,
  press,
  question,
  store,
  stored,
  Tab,
  tenantHere,
  walkHere,
} from './walk-page';

vi.mock('@/components/reminders/RemindMe', () => ({ RemindMe: () => null }));

beginInNewTenants();
beforeEach(() => setMode(false));
afterEach(() => setMode(false));

const secret = /globex|acme/i;
const seen = () => screen.getByLabelText('What did you see?');
const type = (text: string) => fireEvent.change(seen(), { target: { value: text } });

test('a value that is being typed is out of sight, and goes with the answer all the same', async () => {
  await openTree();
  type('seen at Globex');
  await setMode(true);
  expect(screen.queryByLabelText('What did you see?')).toBeNull();
  expect(markup(document.body)).not.toMatch(secret);
  press('Yes');
  await kept(1);
  expect(markup(document.body)).not.toMatch(secret);
  expect((await stored())[0]?.legs[0]?.answers[0]?.value).toBe('seen at Globex');
  await setMode(false);
  expect(screen.getByText('seen at Globex')).toBeTruthy();
});

test('a step gone back to does not show what was seen there', async () => {
  await openTree();
  type('seen at Globex');
  press('Yes');
  await setMode(true);
  press(/^Is it on/);
  expect(await question('Is it on?')).toBeTruthy();
  expect(markup(document.body)).not.toMatch(secret);
  await setMode(false);
  expect(seen()).toHaveProperty('value', 'seen at Globex');
});

test('an end with its trail and its ticket text', async () => {
  await openTree();
  type('seen at Globex');
  press('Yes');
  press('No');
  await kept(2);
  await setMode(true);
  press('Ticket text');
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByRole('checkbox')).toHaveProperty('checked', true);
  expect(dialog.getByText(/not shown in the screenshot mode/)).toBeTruthy();
  fireEvent.click(dialog.getByRole('checkbox'));
  expect(markup(document.body)).not.toMatch(secret);
});

test('earlier walks, folded and unfolded, and one that was removed', async () => {
  await setMode(true);
  const leg = fakeLeg(['Yes', 'No']);
  leg.answers[0] = { question: 'on', ask: 'Is it on?', when: 'Yes', value: 'seen at Globex' };
  await store(walkHere({ id: 'past', cause: FOUND, legs: [leg] }));
  const history = within(await openHistory());
  fireEvent.click(history.getByRole('button', { name: /not triggering/ }));
  expect(history.getByText('Is it on?')).toBeTruthy();
  expect(markup(document.body)).not.toMatch(secret);
  await setMode(false);
  expect(history.getByText('Seen: seen at Globex')).toBeTruthy();
  expect(markup(document.body)).not.toContain(tenantHere());
  await setMode(true);
  fireEvent.click(history.getByRole('button', { name: 'Remove' }));
  await screen.findByText(/^Removed/);
  expect(markup(document.body)).not.toMatch(secret);
});

test('a symptom with its walk under way', async () => {
  await setMode(true);
  await store(walkHere(), walkHere({ id: 'past', cause: FOUND, legs: [fakeLeg(['Yes', 'No'])] }));
  render(<Tab />);
  await waitFor(() => expect(document.body.textContent).toContain('Under way'));
  expect(markup(document.body)).not.toMatch(secret);
});
