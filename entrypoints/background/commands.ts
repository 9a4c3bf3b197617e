import { browser } from '#imports';
import { askPanel, openPanel, type OpenRequest } from '@/services/side-panel';

/** What each command asks of the panel besides opening it. `_execute_action` opens the popup without us. */
const asked: Readonly<Record<string, Pick<OpenRequest, 'capture' | 'nextTab'>>> = {
  'open-panel': {},
  'new-note': { capture: true },
  'next-tab': { nextTab: true },
};

/** Do what the browser's keyboard commands mean, in the window where the key was pressed. */
export function followCommands(inBackground: (work: Promise<unknown>) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const what = asked[command];
    if (!what || tab?.windowId === undefined) return;
    inBackground(openPanel(tab.windowId)); // first: nothing may be awaited before it
    if (Object.keys(what).length > 0) inBackground(askPanel({ ...what, windowId: tab.windowId }));
  });
}
