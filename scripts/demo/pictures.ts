/** Walks the demo workspace without a display and leaves pictures of page and panel in demo/out. */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { serveDemo } from '../../demo/serve';
import { demoScreens } from '../../demo/tour';
import { visitStop } from '../../demo/visit';
import { launch, type ExtensionBrowser } from '../browser/launch';
import { hideLauncher } from '../browser/state';
import { sideBySide } from './side-by-side';

const OUT = fileURLToPath(new URL('../../demo/out', import.meta.url));

/** Stops worth a picture, each with the tab of the panel that has most to say there. */
const STOPS: readonly (readonly [title: string, tab: string])[] = [
  ['Home', 'Gotchas'],
  ['Custom automation editor', 'Gotchas'],
  ['Automation logs', 'Fix'],
  ['Apps Library', 'Check'],
  ['Health profiles', 'Check'],
  ['Integration: Salesforce', 'Gotchas'],
  ['Integration: Slack', 'Reference'],
  ['Fields', 'Gotchas'],
  ['Private apps', 'Reference'],
  ['NPS campaigns', 'Check'],
  ['Company profile', 'Notes'],
];

const NOTES = [
  '## Before the renewal\n- [x] Ask for the **seat list**\n- [ ] Health must be above 6\n\nSee *Usage* for the trend.',
  'The score of this account follows `Last Touch` more than usage. Asked the owner to log calls by hand.',
];

/** What a user would have written on this screen. */
async function writeNotes(panel: Page): Promise<void> {
  await panel.getByRole('tab', { name: 'Notes' }).click();
  for (const text of NOTES) {
    await panel.getByRole('textbox', { name: 'Write a note' }).fill(text);
    await panel.getByRole('button', { name: 'Save note' }).click();
    await panel
      .locator('[data-note-id]')
      .filter({ hasText: text.slice(-12) })
      .waitFor();
  }
  await panel.getByRole('tab', { name: 'Notes' }).focus();
}

async function showTab(panel: Page, name: string): Promise<void> {
  await panel.getByRole('tab', { name }).click();
  await panel.waitForTimeout(200);
}

async function walk(
  { context, openPanel, openPage, worker }: ExtensionBrowser,
  scheme: 'light' | 'dark',
): Promise<void> {
  await serveDemo(context);
  const page = await context.newPage();
  await page.goto('https://ws.planhat.com/acme/home');
  const panel = await openPanel(page);
  await panel.emulateMedia({ colorScheme: scheme });
  await panel.locator('[data-ready]').waitFor();
  await panel.getByRole('button', { name: 'Got it' }).click();
  await hideLauncher(await worker());
  for (const [title, tab] of STOPS) {
    const stop = demoScreens.find((each) => each.title === title);
    if (!stop) throw new Error(`The demo has no stop called "${title}".`);
    await visitStop(page, stop);
    await panel.locator(`[data-screen="${stop.id}"]`).waitFor();
    await showTab(panel, tab);
    if (tab === 'Notes') await writeNotes(panel);
    const name = `${scheme}-${stop.id}.png`;
    await sideBySide(context, page, panel, path.join(OUT, name));
    console.log(`demo/out/${name}`);
  }
  await page.goto('https://ws.planhat.com/acme/t/0000');
  await panel.locator('[data-screen="unknown"]').waitFor();
  await showTab(panel, 'Start');
  await sideBySide(context, page, panel, path.join(OUT, `${scheme}-unknown.png`));
  console.log(`demo/out/${scheme}-unknown.png`);
  const popup = await openPage('popup');
  await popup.emulateMedia({ colorScheme: scheme });
  await popup.setViewportSize({ width: 420, height: 560 });
  await popup.getByRole('combobox').fill('automation not firing');
  await popup.locator('[data-entry-id]').first().waitFor();
  await popup.screenshot({ path: path.join(OUT, `${scheme}-popup.png`) });
  await context.close();
}

await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
for (const scheme of ['light', 'dark'] as const) await walk(await launch({ colorScheme: scheme }), scheme);
