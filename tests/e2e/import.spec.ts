/** The gate with its real worker. What the gate refuses is proven without a browser, in `tests/corpus/import`. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { buildZip } from '../corpus/import/build-zip';
import { buildBackup, steadyNote } from '../corpus/import/files';
import { expect, test } from './fixtures';

const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

const backupOf = (count: number) =>
  file(
    'backup.zip',
    buildBackup({
      notes: Array.from({ length: count }, (_, index) =>
        steadyNote({ id: `n${index}`, body: 'b'.repeat(600) }),
      ),
    }),
  );

async function openImport(options: Page): Promise<void> {
  await options.getByRole('button', { name: 'Import notes' }).click();
  await expect(options.getByRole('button', { name: 'Choose a file' })).toBeFocused();
}

const choose = (options: Page, given: ReturnType<typeof file>) =>
  options.locator('input[data-field="file"]').setInputFiles(given);

/** Rows of a store, read past the product. */
const countRows = (options: Page, store: string) =>
  options.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('field-guide-notes');
        opening.onerror = () => reject(new Error('not opened'));
        opening.onsuccess = () => {
          const request = opening.result.transaction(name).objectStore(name).count();
          request.onerror = () => reject(new Error('not counted'));
          request.onsuccess = () => {
            opening.result.close();
            resolve(request.result);
          };
        };
      }),
    store,
  );

/** What axe finds in the dialog, or in what is named; the rest of the page has its own test. */
async function faults(page: Page, state: string, where = 'dialog'): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).include(where).setLegacyMode().analyze();
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ target }) => `${state}, ${colorScheme}: ${id} at ${target.join(' ')}`));
  }
  return found;
}

test('imports a backup by the keyboard, takes it back, and the policy has nothing to report', async ({
  ext,
}) => {
  test.setTimeout(120_000);
  const reports: string[] = [];
  ext.context.on('console', (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) reports.push(message.text());
  });
  const options = await ext.openPage('options');
  const found: string[] = [];
  await openImport(options);
  found.push(...(await faults(options, 'choosing')));
  await choose(options, backupOf(1200));
  await expect(options.getByText('Backup of Field Guide: backup.zip')).toBeVisible();
  await expect(options.getByRole('group', { name: 'New: 1200 notes' })).toBeVisible();
  found.push(...(await faults(options, 'planned')));
  expect(await countRows(options, 'notes')).toBe(0);

  await options.getByRole('button', { name: 'Import 1200 notes' }).focus();
  await options.keyboard.press('Enter');
  await expect(options.getByText('Imported: 1200 notes added, 0 notes replaced.')).toBeVisible();
  expect(await countRows(options, 'notes')).toBe(1200);
  found.push(...(await faults(options, 'done')));
  await expect(options.getByRole('button', { name: 'Undo the import', exact: true })).toBeFocused();
  await options.keyboard.press('Escape');
  await expect(options.getByRole('list', { name: 'Imports that can be taken back' })).toBeVisible();
  found.push(...(await faults(options, 'past imports', '[aria-label="Imports that can be taken back"]')));

  await options.getByRole('button', { name: 'Undo the import of backup.zip' }).click();
  await expect(options.getByText('This deletes 1200 notes for good.')).toBeVisible();
  found.push(...(await faults(options, 'question before the undo')));
  expect(await countRows(options, 'notes')).toBe(1200);
  await options.getByRole('button', { name: 'Undo, and delete 1200 notes' }).click();
  await expect(options.getByText('The import was taken back.')).toBeVisible();
  expect(await countRows(options, 'notes')).toBe(0);
  expect(found).toEqual([]);
  expect(reports).toEqual([]);
});

test('refuses a hostile archive in words, and only the packaged worker can be made', async ({ ext }) => {
  const options = await ext.openPage('options');
  await openImport(options);
  await choose(options, file('a.zip', buildZip({ entries: [{ name: '../../a.md', data: 'x' }] })));
  await expect(options.getByRole('alert')).toHaveText(
    'This file was not imported; your notes are unchanged. ../../a.md: its name is not that of a plain file. (FG-I3)',
  );
  expect(await faults(options, 'refused')).toEqual([]);
  const error = await options.evaluate(() => {
    try {
      new Worker('/import-worker.js');
      return null;
    } catch (cause) {
      return (cause as Error).name;
    }
  });
  expect(error).toBe('TypeError');
});

test('several Markdown files are several notes', async ({ ext }) => {
  const options = await ext.openPage('options');
  await openImport(options);
  await options.locator('input[data-field="file"]').setInputFiles([
    { name: 'one.md', mimeType: 'text/markdown', buffer: Buffer.from('---\ntags: [a]\n---\nOne') },
    { name: 'two.md', mimeType: 'text/markdown', buffer: Buffer.from('Two') },
    { name: 'three.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50]) },
  ]);
  await expect(options.getByRole('group', { name: 'New: 2 notes' })).toBeVisible();
  await expect(options.getByText('1 file is no note and is passed over.')).toBeVisible();
});

test('an import that is interrupted at any moment is there as a whole, or not at all', async ({ ext }) => {
  test.setTimeout(120_000);
  let options = await ext.openPage('options');
  for (const [round, delay] of [0, 40, 180].entries()) {
    await openImport(options);
    const notes = Array.from({ length: 2000 }, (_, index) =>
      steadyNote({ id: `r${round}-${index}`, body: 'b'.repeat(300) }),
    );
    await choose(options, file(`round-${round}.zip`, buildBackup({ notes })));
    await options.getByRole('button', { name: 'Import 2000 notes' }).click();
    await options.waitForTimeout(delay);
    const next = await ext.openPage('popup');
    await options.close();
    options = await ext.openPage('options');
    await next.close();
    await options.waitForTimeout(300);
    const count = await countRows(options, 'notes');
    expect(count % 2000).toBe(0);
    expect(await countRows(options, 'imports')).toBe(count / 2000);
  }
});

test('the panel has it in its menu', async ({ ext }) => {
  const panel = await ext.openPage('sidepanel');
  await panel.getByRole('button', { name: 'Menu' }).click();
  await openImport(panel);
  await choose(panel, backupOf(2));
  await panel.getByRole('button', { name: 'Import 2 notes' }).click();
  await expect(panel.getByText('Imported: 2 notes added, 0 notes replaced.')).toBeVisible();
  await panel.keyboard.press('Escape');
  await expect(panel.getByRole('dialog')).toHaveCount(0);
});
