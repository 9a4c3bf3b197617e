import { cp } from 'node:fs/promises';
import { serveDemo } from '@/demo/serve';
import { EXTENSION, launch } from '@/scripts/browser/launch';
import { readingInFront, sessionContents } from '@/scripts/browser/state';
import { expect, test } from '@playwright/test';

test('open tabs work again after an update, with one launcher', async () => {
  const folder = test.info().outputPath('extension');
  await cp(EXTENSION, folder, { recursive: true });
  const browser = await launch({ extension: folder });
  await serveDemo(browser.context);
  const page = await browser.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('https://ws.planhat.com/acme/home/data-explorer/company');
  await expect(page.locator('field-guide')).toHaveCount(1);

  await browser.reload();
  const worker = await browser.worker();
  await expect.poll(() => sessionContents(worker), { timeout: 5000 }).not.toEqual({});
  await page.getByRole('link', { name: 'Calendar' }).click();
  await expect.poll(async () => (await readingInFront(worker)).screen, { timeout: 2000 }).toBe('calendar');
  await expect(page.locator('field-guide')).toHaveCount(1);
  expect(errors).toEqual([]);
  await browser.context.close();
});
