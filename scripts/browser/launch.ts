import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from '@playwright/test';

/** The built extension. */
export const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** A browser with the extension in it. Nothing reaches the network: every name but routed ones is unknown. */
export interface ExtensionBrowser {
  context: BrowserContext;
  /** The extension's id; it follows from the path it was loaded from. */
  id: string;
  worker: () => Promise<Worker>;
  cdp: CDPSession;
  /** Load the extension's folder again, as an update does; its old contexts are gone afterwards. */
  reload: () => Promise<void>;
  /** Press the launcher of a Planhat page as a user would, and wait for the panel. */
  openPanel: (page: Page) => Promise<Page>;
  /** Open one of the extension's pages in a tab. */
  openPage: (name: 'sidepanel' | 'popup' | 'options' | 'welcome', hash?: string) => Promise<Page>;
}

export interface LaunchOptions {
  headless?: boolean;
  extension?: string;
  viewport?: { width: number; height: number } | null;
  colorScheme?: 'light' | 'dark';
  args?: string[];
  /** Leave the page open that greets a new user; otherwise it is closed unread. */
  welcome?: boolean;
  /** Pages have twice as many pixels, for pictures. */
  sharp?: boolean;
}

// The panel and the real popup are targets of another kind; without this they never become pages.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER ??= '1';

/** Start a Chromium with the built extension. `CHROMIUM` names the browser; the set-up scripts fill it in. */
export async function launch(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const { headless = true, viewport = { width: 1280, height: 800 }, extension = EXTENSION } = options;
  // A plain path: with names beyond ASCII and no locale set, Chromium cannot store anything in its profile.
  const profile = mkdtempSync(path.join(tmpdir(), 'field-guide-'));
  const start = (chromiumSandbox: boolean) =>
    chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      headless,
      viewport,
      ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
      ...(options.sharp ? { deviceScaleFactor: 2 } : {}),
      chromiumSandbox,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        '--no-first-run',
        '--disable-quic',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--host-resolver-rules=MAP * ~NOTFOUND',
        ...(options.args ?? []),
      ],
    });
  const isRoot = process.getuid?.() === 0;
  // Some systems forbid the sandbox to browsers that did not come with them. Ours shows nothing but our own pages.
  const context = await start(!isRoot).catch((error: unknown) => {
    if (isRoot || !/sandbox/i.test(String(error))) throw error;
    console.error('This system does not let the browser use its sandbox: it starts without.');
    return start(false);
  });
  // Again and again: the browser's last writes come after it has said that it is closed. What then still cannot be
  // removed is left to the system, as all in its folder for temporary files.
  context.once('close', () => {
    rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }).catch(() => undefined);
  });
  const browser = context.browser();
  if (!browser) throw new Error('This browser cannot be steered: it has no browser session.');
  const cdp = await browser.newBrowserCDPSession();
  const greeted = options.welcome ? null : context.waitForEvent('page', isWelcome);
  const id = await loadExtension(cdp, extension);
  const worker = async () =>
    context.serviceWorkers().find((each) => each.url().includes(id)) ?? context.waitForEvent('serviceworker');
  await worker();
  // Before anything else is opened: it comes to the front, and closed later it would bring another tab there.
  await (await greeted)?.close();

  const openPanel = async (page: Page): Promise<Page> => {
    const opened = context.waitForEvent('page', (each) => each.url().includes('sidepanel.html'));
    await clickLauncher(page);
    return opened;
  };
  const openPage = async (name: string, hash = ''): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${name}.html${hash}`);
    return page;
  };
  const reload = async () => {
    const before = await worker();
    const gone = new Promise<void>((resolve) => before.once('close', () => resolve()));
    await loadExtension(cdp, extension);
    await gone;
  };
  return { context, id, worker, cdp, reload, openPanel, openPage };
}

const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');

/** Through the protocol, because a fault in the manifest is then told instead of hanging the browser. */
async function loadExtension(cdp: CDPSession, folder: string): Promise<string> {
  // Playwright's types do not know this command yet.
  const send = cdp.send.bind(cdp) as unknown as (method: string, params: object) => Promise<{ id: string }>;
  return (await send('Extensions.loadUnpacked', { path: folder })).id;
}

/** A real click on the launcher: its shadow root is closed, so by its place on screen. */
export async function clickLauncher(page: Page): Promise<void> {
  const box = await launcherBox(page);
  await page.mouse.click(box.x, box.y);
}

/** A point on the launcher's main button. */
export async function launcherBox(page: Page): Promise<{ x: number; y: number }> {
  const host = page.locator('field-guide');
  await host.waitFor({ state: 'attached' });
  const point = () =>
    page.evaluate(() => {
      const x = innerWidth - 16;
      for (let y = 8; y < innerHeight; y += 8) {
        if (document.elementFromPoint(x, y)?.tagName === 'FIELD-GUIDE') return { x: x - 20, y: y + 8 };
      }
      return null;
    });
  for (let tries = 0; tries < 40; tries += 1) {
    const found = await point();
    if (found) return found;
    await page.waitForTimeout(50);
  }
  throw new Error('The launcher is not to be seen on this page.');
}
