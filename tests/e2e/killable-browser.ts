import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { EXTENSION } from '@/scripts/browser/launch';

/** A browser whose process can be killed as a crash would: Playwright's own launcher would tidy up after itself. */
export interface KillableBrowser {
  context: BrowserContext;
  /** The origin of the extension. */
  origin: string;
  openPanelInTab(): Promise<Page>;
  /** Open a file of the extension in a tab: a page, or one that runs nothing. */
  openPage(file: string): Promise<Page>;
  /** SIGKILL, no chance to write anything more. */
  kill(): Promise<void>;
}

async function portOf(profile: string): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const text = await readFile(path.join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const [port] = text.split('\n');
    if (port) return port;
    await pause(50);
  }
  throw new Error('The browser did not open its debugging port.');
}

function killGroup(leader: ChildProcess): void {
  if (process.platform === 'win32' || leader.pid === undefined) leader.kill('SIGKILL');
  else if (leader.exitCode === null && leader.signalCode === null) process.kill(-leader.pid, 'SIGKILL');
}

/**
 * Start a browser on a profile that may be left over from a killed one.
 *
 * @param extension - The folder it is loaded from; another folder is another extension, with data of its own.
 */
export async function startKillable(
  profile: string,
  args: readonly string[] = [],
  extension = EXTENSION,
): Promise<KillableBrowser> {
  await rm(path.join(profile, 'DevToolsActivePort'), { force: true });
  const child = spawn(
    process.env.CHROMIUM ?? '/usr/bin/chromium',
    [
      '--headless=new',
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...args,
      'about:blank',
    ],
    // A group of its own, so that its helpers, which write too, go with it.
    { stdio: 'ignore', detached: process.platform !== 'win32' },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(profile)}`);
  const cdp = await browser.newBrowserCDPSession();
  // Playwright's types do not know this command yet.
  const send = cdp.send.bind(cdp) as unknown as (method: string, params: object) => Promise<{ id: string }>;
  const { id } = await send('Extensions.loadUnpacked', { path: extension });
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no context.');
  const origin = `chrome-extension://${id}`;
  const openPage = async (file: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`${origin}/${file}`);
    return page;
  };
  return {
    context,
    origin,
    openPage,
    openPanelInTab: () => openPage('sidepanel.html'),
    async kill() {
      killGroup(child);
      await gone;
      await browser.close().catch(() => undefined); // the connection is gone already
    },
  };
}
