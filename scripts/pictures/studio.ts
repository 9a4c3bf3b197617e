import type { Page } from '@playwright/test';
import { serveDemo } from '../../demo/serve';
import { demoScreens } from '../../demo/tour';
import { visitStop } from '../../demo/visit';
import { launch, type ExtensionBrowser } from '../browser/launch';
import { hideLauncher } from '../browser/state';

export const PANEL = { width: 380, height: 760 };

/** A browser beside the demo workspace, with nothing in it that a picture should not show. */
export interface Studio {
  ext: ExtensionBrowser;
  /** The tab with the demo workspace. */
  app: Page;
  /** The panel, in a tab of its own. */
  panel: Page;
  /** Bring the demo to one of its stops, and wait until the panel has followed. */
  visit: (title: string) => Promise<void>;
  tab: (name: string) => Promise<void>;
}

/** Open the studio, twice as sharp as the screen. */
export async function openStudio(colorScheme: 'light' | 'dark'): Promise<Studio> {
  const ext = await launch({ colorScheme, sharp: true });
  await serveDemo(ext.context);
  await hideLauncher(await ext.worker());
  const app = await ext.context.newPage();
  await app.goto('https://ws.planhat.com/acme/home');
  const panel = await ext.openPage('sidepanel');
  await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await panel.setViewportSize(PANEL);
  await panel.getByRole('button', { name: 'Got it' }).click();
  const visit = async (title: string) => {
    const stop = demoScreens.find((each) => each.title === title);
    if (!stop) throw new Error(`The demo has no stop called "${title}".`);
    await visitStop(app, stop);
    await panel.locator(`[data-screen="${stop.id}"][data-ready]`).waitFor();
  };
  const tab = async (name: string) => {
    await panel.getByRole('tab', { name }).click();
    await settle(panel);
  };
  return { ext, app, panel, visit, tab };
}

/** Until what moves has come to rest. */
export const settle = (page: Page): Promise<void> => page.waitForTimeout(400);
