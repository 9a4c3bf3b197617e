import { writeFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { ExtensionBrowser } from '@/scripts/browser/launch';
import { exported } from './exported';
import { expect, test } from './fixtures';

const HOME = 'https://ws.planhat.com/acme/home';

/** The panel beside Home with two notes. */
async function openPanel(ext: ExtensionBrowser): Promise<Page> {
  const page = await ext.context.newPage();
  await page.goto(HOME);
  const panel = await ext.openPage('sidepanel');
  await expect(panel.locator('[data-screen="home"]')).toBeAttached();
  await panel.getByRole('tab', { name: 'Notes' }).click();
  await write(panel, 'Renewal dates', 'Ask **ida@acme.com** on Monday. <img src=x onerror=alert(1)>');
  await write(panel, 'A: “quoted” / name?', '=1+1');
  return panel;
}

async function write(panel: Page, title: string, body: string): Promise<void> {
  await panel.getByRole('textbox', { name: 'Write a note' }).fill(body);
  await panel.getByRole('textbox', { name: 'Title' }).fill(title);
  await panel.getByRole('button', { name: 'Save note' }).click();
  await expect(panel.locator('[data-note-id]').filter({ hasText: title })).toBeVisible();
}

async function openDialog(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Menu' }).click();
  await panel.getByRole('button', { name: 'Export notes' }).click();
  await expect(panel.getByRole('dialog').getByText('2 notes')).toBeVisible();
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

test('every form is a file, and two backups of the same notes are the same', async ({ ext }) => {
  const panel = await openPanel(ext);
  await openDialog(panel);

  const backup = await exported(panel, 'Backup');
  expect(backup.name).toMatch(/^field-guide-backup-\d{4}-\d\d-\d\d\.zip$/);
  await expect(panel.getByText('2 notes exported.')).toBeVisible();
  expect(Object.keys(unzipSync(backup.file))).toEqual(['notes.ndjson', 'manifest.json']);
  expect((await exported(panel, 'Backup')).file.equals(backup.file)).toBe(true);

  const zip = await exported(panel, 'Markdown, one file a note');
  const files = unzipSync(zip.file);
  expect(Object.keys(files).sort()).toEqual(['acme/A- “quoted” - name-.md', 'acme/Renewal dates.md']);
  expect(strFromU8(files['acme/Renewal dates.md'] ?? new Uint8Array())).toMatch(
    /^---\ntitle: "Renewal dates"\n[^]*\n---\nAsk \*\*ida/,
  );

  const markdown = await exported(panel, 'Markdown, one file');
  expect(markdown.name).toMatch(/^[\w-]+\.md$/);
  expect(markdown.file.toString()).toContain('Ask **ida@acme.com** on Monday.');

  const csv = await exported(panel, 'CSV');
  expect(csv.file.toString()).toContain(`"'=1+1"`);

  const html = await exported(panel, 'HTML');
  const path = test.info().outputPath('notes.html');
  await writeFile(path, html.file);
  const reader = await ext.context.newPage();
  const complaints: string[] = [];
  reader.on('console', (message) => complaints.push(message.text()));
  reader.on('dialog', (dialog) => complaints.push(dialog.message()));
  await reader.goto(`file://${path}`);
  await expect(reader.getByRole('article')).toHaveCount(2);
  await expect(reader.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  expect(await reader.locator('script, img, link').count()).toBe(0);
  expect(complaints).toEqual([]);
  expect(await faults(reader)).toEqual([]);
});

test('where the browser asks for a place, the file is written there', async ({ ext }) => {
  const panel = await openPanel(ext);
  await openDialog(panel);
  // The browser's own question cannot be answered by a script; its private files are written in the same way.
  await panel.evaluate(() => {
    const showSaveFilePicker = async ({ suggestedName }: { suggestedName: string }) =>
      (await navigator.storage.getDirectory()).getFileHandle(`picked-${suggestedName}`, { create: true });
    Object.assign(window, { showSaveFilePicker });
  });
  await panel.getByRole('radio', { name: 'CSV' }).check();
  await panel.getByRole('button', { name: 'Export', exact: true }).press('Enter');
  await expect(panel.getByText('2 notes exported.')).toBeVisible();
  const text = await panel.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    for await (const [name, handle] of folder.entries()) {
      if (name.startsWith('picked-') && handle.kind === 'file') return (await handle.getFile()).text();
    }
    return '';
  });
  expect(text).toContain('"Renewal dates"');
});

test('redacted: seen before, and nothing telling in the file', async ({ ext }) => {
  const panel = await openPanel(ext);
  await openDialog(panel);
  const dialog = panel.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Markdown, one file', exact: true }).check();
  await dialog.getByRole('checkbox', { name: /^Replace tenants/ }).press('Space');
  await expect(dialog.getByText('3 replacements · 1 tenant · 1 e-mail address')).toBeVisible();
  await expect(dialog.getByText('Ask **[email-1]** on Monday.')).toBeVisible();
  expect(await faults(panel)).toEqual([]);
  const { file } = await exported(panel, 'Markdown, one file');
  expect(file.toString()).not.toMatch(/acme|ida@/);
  await expect(dialog.getByText('3 replacements', { exact: true })).toBeVisible();
});

test('copied as rich text, with its Markdown beside it', async ({ ext }) => {
  const panel = await openPanel(ext);
  await openDialog(panel);
  await panel.getByRole('radio', { name: 'Markdown, one file', exact: true }).check();
  await panel.getByRole('button', { name: 'Rich text' }).press('Enter');
  await expect(panel.getByText('2 notes copied as rich text.')).toBeVisible();
  // Pasted where any program would be: into rich text, and into plain text.
  const document = await ext.context.newPage();
  await document.setContent('<div contenteditable></div><textarea></textarea>');
  await document.locator('div').click();
  await document.keyboard.press('Control+V');
  await expect(document.locator('div strong')).toHaveText('ida@acme.com');
  await expect(document.locator('div img')).toHaveCount(0);
  await document.locator('textarea').click();
  await document.keyboard.press('Control+V');
  await expect(document.locator('textarea')).toHaveValue(/Ask \*\*ida@acme\.com\*\* on Monday\./);
});

test('backups to a folder begin at once, go on after a reload, and can be stopped', async ({ ext }) => {
  const panel = await openPanel(ext);
  const options = await ext.openPage('options');
  await expect(options.getByText('No full export yet: 2 notes only here.')).toBeVisible();
  await options.evaluate(() => {
    const showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true });
    Object.assign(window, { showDirectoryPicker });
  });
  const files = () =>
    options.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const names: string[] = [];
      for await (const name of (await root.getDirectoryHandle('Backups')).keys()) names.push(name);
      return names.length;
    });
  await options.getByRole('button', { name: 'Choose a folder' }).press('Enter');
  await expect(options.getByText(/Last backup: field-guide-backup-.*\.zip/)).toBeVisible();
  await expect(options.getByText('Last full export: today, nothing changed since.')).toBeVisible();
  expect(await files()).toBe(1);
  expect(await faults(options)).toEqual([]);

  await write(panel, 'One more', 'x');
  await expect(options.getByText('Last full export: today, 1 note changed since.')).toBeVisible();
  await options.reload();
  await options.getByRole('button', { name: 'Back up now' }).click();
  await expect(options.getByText('Last full export: today, nothing changed since.')).toBeVisible();
  expect(await files()).toBe(2);

  await options.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(options.getByRole('button', { name: 'Choose a folder' })).toBeVisible();
});

test('a quiet line says when an export is due, and can be put off', async ({ ext }) => {
  const panel = await openPanel(ext);
  const options = await ext.openPage('options');
  await options.getByLabel('or changed notes').fill('2');
  await panel.bringToFront();
  await expect(panel.getByText('No full export yet: 2 notes only here.')).toBeVisible();
  expect(await faults(panel)).toEqual([]);
  await panel.getByRole('button', { name: 'Later' }).click();
  await expect(panel.getByText('No full export yet')).toBeHidden();
});
