import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** Export from the open dialog, as a download: no script can answer the browser's question for a place. */
export async function exported(page: Page, format: string): Promise<{ name: string; file: Buffer }> {
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const dialog = page.getByRole('dialog', { name: 'Export notes' });
  await dialog.getByRole('radio', { name: format, exact: true }).check();
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
}
