import { browser } from '#imports';
import { welcomeOpened } from './settings';

/** Open the welcome page in a tab. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Open it after the installation, once for ever: a browser can say twice that it has installed something. */
export async function openWelcomeOnce(): Promise<void> {
  if (await welcomeOpened.getValue()) return;
  await welcomeOpened.setValue(true);
  await openWelcome();
}
