import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CommandKeys } from '@/components/keys/CommandKeys';
import { messages } from '@/components/options/messages';

const getAll = vi.fn();
beforeEach(() => {
  fakeBrowser.reset();
  getAll.mockResolvedValue([
    { name: '_execute_action', shortcut: 'Alt+Shift+G' },
    { name: 'new-note', shortcut: '' },
  ]);
  Object.assign(fakeBrowser, { commands: { getAll } });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const rows = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
const change = () => fireEvent.click(screen.getByRole('button', { name: messages.changeKeys }));

test('shows the keys there really are, and again when the user comes back', async () => {
  render(<CommandKeys />);
  await waitFor(() => expect(rows()).toEqual(['Quick searchAlt+Shift+G', 'Write a new noteno key']));
  getAll.mockResolvedValue([{ name: '_execute_action', shortcut: 'Ctrl+K' }]);
  fireEvent(document, new Event('visibilitychange'));
  await waitFor(() => expect(rows()).toEqual(['Quick searchCtrl+K']));
});

test('leads to the browser’s own page, or says where it is', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValueOnce({} as never);
  render(<CommandKeys />);
  change();
  await waitFor(() => expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' }));
  create.mockRejectedValueOnce(new Error('Illegal URL'));
  change();
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(messages.keysElsewhere));
});

test('Firefox has a way of its own', async () => {
  const openShortcutSettings = vi.fn().mockResolvedValue(undefined);
  Object.assign(fakeBrowser, { commands: { getAll, openShortcutSettings } });
  render(<CommandKeys />);
  change();
  await waitFor(() => expect(openShortcutSettings).toHaveBeenCalledOnce());
});
