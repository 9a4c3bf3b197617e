import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { KeyEditor } from '@/components/keys/KeyEditor';
import { setPanelKeys } from '@/services/panel-keys';
import { keysFrom } from '@/lib/panel-keys';

const { local } = fakeBrowser.storage;

// Not the whole browser anew: the page would hear of no change any more.
beforeEach(() => setPanelKeys(keysFrom({})));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const told = () => screen.getByRole('status').textContent.trim();
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('another key is stored and said, and all can be reset and taken back', async () => {
  render(<KeyEditor />);
  type('Search', 'F');
  await waitFor(() => expect(field('Search').value).toBe('f'));
  await waitFor(() => expect(told()).toBe('“Search” is f now.'));
  expect(await local.get('keys')).toEqual({ keys: { search: 'f' } });
  click('Back to the keys from the start');
  await waitFor(() => expect(field('Search').value).toBe('/'));
  click('Undo');
  await waitFor(() => expect(field('Search').value).toBe('f'));
  expect(document.activeElement).toBe(screen.getByRole('status'));
});

test('a clash names the other, changes nothing, and offers to exchange', async () => {
  render(<KeyEditor />);
  type('Search', '/n');
  expect(told()).toMatch(/^n is the key of “Write a note”\. Nothing has changed\./);
  expect(await local.get('keys')).toEqual({ keys: {} });
  click('Exchange the two');
  await waitFor(() => expect([field('Search').value, field('Write a note').value]).toEqual(['n', '/']));
  await waitFor(() => expect(told()).toBe('“Search” is n now. “Write a note” is / now.'));
  // Said for as long as it is so: a run has a use for n.
  expect(screen.getByText(/^In a checklist that is worked through, n /)).toBeTruthy();
});

test('emptied, an action has no key', async () => {
  render(<KeyEditor />);
  type('Show all keys', '');
  await waitFor(() => expect(told()).toBe('“Show all keys” has no key now.'));
  expect(field('Show all keys').value).toBe('');
});

test('what is no sign, or half a composition, changes nothing', () => {
  render(<KeyEditor />);
  type('Search', ' ');
  expect(told()).toMatch(/cannot be a key/);
  expect(field('Search').value).toBe('/');
  const composing = new InputEvent('input', { bubbles: true });
  Object.defineProperty(composing, 'isComposing', { value: true });
  fireEvent(field('Search'), composing);
  expect(field('Search').value).toBe('/');
});

test('what could not be stored is said', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  render(<KeyEditor />);
  vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('full'));
  type('Search', 'f');
  await waitFor(() => expect(told()).toMatch(/could not be stored/));
  expect(field('Search').value).toBe('/');
});
