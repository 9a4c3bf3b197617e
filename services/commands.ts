import { browser } from '#imports';

/** A keyboard command of the browser, with the key it really has. */
export interface CommandKey {
  name: string;
  /** Empty where the browser gave it none. */
  key: string;
}

/** The commands and their real keys: a suggested key can be refused without a word. */
export async function listCommandKeys(): Promise<CommandKey[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut = '' }) => ({ name, key: shortcut }));
}

/** Firefox has a way of its own; the types do not know it yet. */
const firefoxCommands = () => browser.commands as { openShortcutSettings?: () => Promise<void> };

/**
 * Open the browser's page for the keys of extensions.
 *
 * @throws Where the browser lets no extension open it.
 */
export async function openKeySettings(): Promise<void> {
  const { openShortcutSettings } = firefoxCommands();
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
