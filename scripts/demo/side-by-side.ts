import { writeFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';

const PANEL_WIDTH = 380;
const PAGE_WIDTH = 900;
const HEIGHT = 800;

const source = (picture: Buffer) => `data:image/png;base64,${picture.toString('base64')}`;

/** A picture of the page and the panel as they stand beside each other in a window 1280 px wide. */
export async function sideBySide(
  context: BrowserContext,
  page: Page,
  panel: Page,
  file: string,
): Promise<void> {
  await page.setViewportSize({ width: PAGE_WIDTH, height: HEIGHT });
  await panel.setViewportSize({ width: PANEL_WIDTH, height: HEIGHT });
  const pictures = [await page.screenshot(), await panel.screenshot()];
  const canvas = await context.newPage();
  await canvas.setViewportSize({ width: PAGE_WIDTH + PANEL_WIDTH, height: HEIGHT });
  await canvas.setContent(
    `<body style="margin:0;display:flex">${pictures
      .map(
        (picture, index) =>
          `<img src="${source(picture)}" style="display:block;${index ? 'box-shadow:-1px 0 #0003' : ''}">`,
      )
      .join('')}</body>`,
  );
  await writeFile(file, await canvas.screenshot());
  await canvas.close();
  await page.bringToFront();
}
