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
