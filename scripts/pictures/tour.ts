import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { openStudio, settle, type Studio } from './studio';

const OUT = fileURLToPath(new URL('../../public/tour', import.meta.url));

/** As tall as the pictures of the welcome page. */
const SIZE = { width: 380, height: 420 };

/** What each picture of the welcome page's tour shows, by the names of its stops. */
const STOPS: readonly (readonly [name: string, set: (studio: Studio) => Promise<Page>])[] = [
  [
    'gotchas',
    async ({ panel, visit, tab }) => {
      await visit('Custom automation editor');
      await tab('Gotchas');
      return panel;
    },
  ],
  [
    'check',
    async ({ panel, visit, tab }) => {
      await visit('Health profiles');
      await tab('Check');
      return panel;
    },
  ],
  [
    'fix',
    async ({ panel, visit, tab }) => {
      await visit('Automation logs');
      await tab('Fix');
      return panel;
    },
  ],
  [
    'notes',
    async ({ panel, visit, tab }) => {
      await visit('Company profile');
      await tab('Notes');
      await panel
        .getByRole('textbox', { name: 'Write a note' })
        .fill(
          '# Before the quarterly review\n\n- [x] Usage says **Repeat list**\n- [ ] Health must be above 6',
        );
      await panel.getByRole('button', { name: 'Save note' }).click();
      await panel.locator('[data-note-id]').first().waitFor();
      await panel.getByRole('tab', { name: 'Notes' }).focus();
      return panel;
    },
  ],
  [
    'search',
    async ({ ext }) => {
      const popup = await ext.openPage('popup');
      await popup.getByRole('combobox').fill('automation not firing');
      await popup.locator('[data-entry-id]').first().waitFor();
      return popup;
    },
  ],
];

/** WebP, which the page itself can make: half the weight of PNG in the package. */
const asWebp = (canvas: Page, png: Buffer): Promise<string> =>
  canvas.evaluate(
    async (data) => {
      const image = new Image();
      image.src = data;
      await image.decode();
      const surface = document.createElement('canvas');
      surface.width = image.width;
      surface.height = image.height;
      surface.getContext('2d')?.drawImage(image, 0, 0);
      return surface.toDataURL('image/webp', 0.85);
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );

/** Take the pictures of the welcome page, for light and dark. */
export async function takeTour(): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    const studio = await openStudio(scheme);
    const canvas = await studio.ext.context.newPage();
    await studio.app.bringToFront();
    for (const [name, set] of STOPS) {
      const page = await set(studio);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize(SIZE);
      await settle(page);
      const data = await asWebp(canvas, await page.screenshot());
      await writeFile(
        path.join(OUT, `${name}-${scheme}.webp`),
        Buffer.from(data.split(',')[1] ?? '', 'base64'),
      );
      console.log(`public/tour/${name}-${scheme}.webp`);
    }
    await studio.ext.context.close();
  }
}
