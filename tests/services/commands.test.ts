import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followCommands } from '@/entrypoints/background/commands';
import { openRequest } from '@/services/side-panel';

type OnCommand = (command: string, tab?: { windowId: number }) => void;

const open = vi.fn(() => Promise.resolve());
let press: OnCommand;

beforeEach(() => {
  fakeBrowser.reset();
  open.mockClear();
  Object.assign(fakeBrowser, {
    sidePanel: { open },
    commands: { onCommand: { addListener: (listener: OnCommand) => (press = listener) } },
  });
  followCommands((work) => void work);
});

test.each([
  ['new-note', { capture: true }],
  ['next-tab', { nextTab: true }],
])('%s opens the panel within the key press and asks it for more', async (command, asked) => {
  press(command, { windowId: 7 });
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 7 }); // not awaited: the browser must see the key
  await vi.waitFor(async () => expect(await openRequest.getValue()).toMatchObject({ ...asked, windowId: 7 }));
});

test('open-panel only opens it: what it shows stays', async () => {
  press('open-panel', { windowId: 7 });
  expect(open).toHaveBeenCalledOnce();
  expect(await openRequest.getValue()).toBeNull();
});

test('what is no command of ours, or comes from no tab, does nothing', () => {
  press('_execute_action', { windowId: 7 });
  press('open-panel');
  expect(open).not.toHaveBeenCalled();
});
