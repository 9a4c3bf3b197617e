import type { Locator, Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/scripts/browser/launch';
import { exported } from './exported';
import { expect, test } from './fixtures';

const HOME = 'https://ws.planhat.com/acme/home';

const box = (panel: Page) => panel.getByRole('textbox', { name: 'Write a note' });
const notes = (panel: Page) => panel.locator('[data-note-id]');
const note = (panel: Page, title: string): Locator =>
  notes(panel).filter({ has: panel.getByRole('heading', { name: title }) });
const show = (panel: Page, list: string) =>
  panel.getByRole('radio', { name: list, exact: true }).check({ force: true });

/** The panel beside Home, on its *Notes* tab. */
async function openNotes(ext: ExtensionBrowser): Promise<Page> {
  if (!ext.context.pages().some((each) => each.url() === HOME)) {
    const page = await ext.context.newPage();
    await page.goto(HOME);
  }
  const panel = await ext.openPage('sidepanel');
  await expect(panel.locator('[data-screen="home"]')).toBeAttached();
  await panel.getByRole('tab', { name: 'Notes' }).click();
  return panel;
}

async function write(panel: Page, title: string, body = '', tags = ''): Promise<void> {
  await box(panel).fill(body || title);
  await panel.getByRole('textbox', { name: 'Title' }).fill(title);
  if (tags) await panel.getByRole('combobox', { name: 'Tags' }).fill(tags);
  await panel.getByRole('button', { name: 'Save note' }).click();
  await expect(note(panel, title)).toBeVisible();
}

test('n puts the cursor into the box; what is saved shows its tags and what it is tied to', async ({
  ext,
}) => {
  const panel = await openNotes(ext);
  await panel.getByRole('tab', { name: 'Check' }).click();
  await panel.keyboard.press('n');
  await expect(box(panel)).toBeFocused();
  await panel.keyboard.type('Ask Dana first');
  await panel.getByRole('combobox', { name: 'Tags' }).fill('renewals, #monday');
  await panel.getByRole('button', { name: 'acme', exact: true }).click(); // no longer tied to the tenant
  await panel.keyboard.press('Control+Enter');
  const saved = note(panel, 'Ask Dana first');
  await expect(saved).toContainText(/Home.*renewals.*monday/);
  await expect(saved).not.toContainText('acme');
  await expect(panel.getByRole('contentinfo')).toContainText(/Saved \d/);
  await expect(panel.getByRole('tab', { name: 'Notes' })).toHaveAttribute('data-count', '1');
  await show(panel, 'acme');
  await expect(panel.getByText('No notes for this tenant yet.')).toBeVisible();
  await expect(saved).toBeHidden();
});

test('Markdown is drawn, and nothing in it can act', async ({ ext }) => {
  const panel = await openNotes(ext);
  const asked: string[] = [];
  panel.on('request', (request) => asked.push(request.url()));
  panel.on('dialog', (dialog) => asked.push(dialog.message()));
  const payload = [
    '**bold** and `code`',
    '<img src="https://evil.test/x.png" onerror="alert(1)"><script>alert(2)</script>',
    '![pixel](https://evil.test/pixel.png)',
    '[press](javascript:alert(3)) [data](data:text/html,x) [user](https://a:b@evil.test) &lt;b&gt;',
    '[fine](https://help.planhat.com/en)',
  ].join('\n\n');
  await write(panel, 'Payload', payload);
  const drawn = note(panel, 'Payload');
  await expect(drawn.locator('strong')).toHaveText('bold');
  await expect(drawn.locator('code')).toHaveText('code');
  await expect(drawn.locator('img, script, iframe')).toHaveCount(0);
  await expect(drawn.getByText('press', { exact: false }).first()).toBeVisible();
  await expect(drawn.getByRole('link')).toHaveText(['fine']);
  await expect(drawn.getByRole('link')).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(drawn).toContainText('onerror="alert(1)"');
  expect(asked.filter((what) => !what.startsWith('chrome-extension:'))).toEqual([]);
});

test('edit, pin, Trash, undo and restore; a second window sees it live', async ({ ext }) => {
  const panel = await openNotes(ext);
  await write(panel, 'First');
  await write(panel, 'Second');
  const other = await openNotes(ext);
  await expect(notes(other)).toHaveCount(2);
  await panel.bringToFront();

  await note(panel, 'First').getByRole('button', { name: 'Edit note' }).click();
  const editor = panel.getByRole('textbox', { name: 'Edit note' });
  await expect(editor).toBeFocused();
  await editor.fill('Changed text');
  await editor.press('Control+Enter');
  await expect(note(other, 'First')).toContainText('Changed text');
  await expect(note(panel, 'First').getByRole('button', { name: 'Edit note' })).toBeFocused();

  await note(panel, 'Second').getByRole('button', { name: 'Pin to the top' }).click();
  await expect(notes(other).first()).toContainText('Second');

  await note(panel, 'First').getByRole('button', { name: 'Move to Trash' }).click();
  await expect(note(other, 'First')).toBeHidden();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(note(other, 'First')).toBeVisible();

  await note(panel, 'First').getByRole('button', { name: 'Move to Trash' }).click();
  await show(panel, 'Trash');
  await note(panel, 'First').getByRole('button', { name: 'Restore' }).click();
  await expect(panel.getByText('Trash is empty.')).toBeVisible();
  await expect(note(other, 'First')).toBeVisible();
});

test('a draft survives the closing of the panel in the middle of a word', async ({ ext }) => {
  const panel = await openNotes(ext);
  await box(panel).pressSequentially('Half a thou');
  await panel.close();
  const again = await openNotes(ext);
  await expect(box(again)).toHaveValue('Half a thou');
  await expect(again.getByText('This is what you had typed before it was saved.')).toBeVisible();
  await again.getByRole('tab', { name: 'Check' }).click();
  await again.getByRole('tab', { name: 'Notes' }).click();
  await expect(box(again)).toHaveValue('Half a thou');
  await again.getByRole('button', { name: 'Discard' }).click();
  await expect(box(again)).toHaveValue('');
});

test('changed in two windows, both texts are kept', async ({ ext }) => {
  const one = await openNotes(ext);
  await write(one, 'Shared', 'as it was');
  const two = await openNotes(ext);
  for (const [panel, text] of [
    [one, 'said in one'],
    [two, 'said in two'],
  ] as const) {
    await panel.bringToFront();
    await note(panel, 'Shared').getByRole('button', { name: 'Edit note' }).click();
    await panel.getByRole('textbox', { name: 'Edit note' }).fill(text);
  }
  await one.bringToFront();
  await one.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(note(one, 'Shared')).toContainText('said in one');
  await two.bringToFront();
  await two.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(two.getByRole('alert')).toContainText('Both versions are kept. (FG-C1)');
  await expect(notes(one)).toHaveCount(2);
  await expect(notes(one).filter({ hasText: 'said in one' })).toHaveCount(1);
  await expect(note(one, 'Shared (other version)')).toContainText('said in two');
});

test('what is being written stays in sight while the tab beside it moves', async ({ ext }) => {
  const panel = await openNotes(ext);
  await write(panel, 'Here');
  await note(panel, 'Here').getByRole('button', { name: 'Edit note' }).click();
  await panel.getByRole('textbox', { name: 'Edit note' }).fill('half');
  await box(panel).fill('another half');
  const app = ext.context.pages().find((each) => each.url() === HOME);
  await app?.goto('about:blank');
  await expect(panel.locator('[data-screen="not-a-screen"]')).toBeAttached();
  await expect(panel.getByRole('textbox', { name: 'Edit note' })).toHaveValue('half');
  await expect(box(panel)).toHaveValue('another half');
  await panel.getByRole('button', { name: 'Save note' }).click();
  await expect(note(panel, 'another half')).toContainText('Home');
});

test('Trash is emptied only when asked for, with the number of notes', async ({ ext }) => {
  const panel = await openNotes(ext);
  await write(panel, 'Goes');
  await write(panel, 'Stays');
  await note(panel, 'Goes').getByRole('button', { name: 'Move to Trash' }).click();
  await show(panel, 'Trash');
  await panel.getByRole('button', { name: 'Empty Trash' }).click();
  const dialog = panel.getByRole('dialog', { name: 'Empty Trash' });
  await expect(dialog.getByText('Delete 1 note for good?')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(note(panel, 'Goes')).toBeVisible();

  await panel.getByRole('button', { name: 'Empty Trash' }).click();
  await dialog.getByRole('button', { name: 'Delete 1 note' }).click();
  await expect(panel.getByText('Trash is empty.')).toBeVisible();
  await show(panel, 'All');
  await expect(notes(panel)).toHaveCount(1);
  await expect(notes(panel)).toContainText('Stays');
});

test('several are chosen with the keyboard, exported, moved to Trash and brought back', async ({ ext }) => {
  const panel = await openNotes(ext);
  for (const title of ['One', 'Two', 'Three']) await write(panel, title, `Text of ${title.toLowerCase()}`);
  await panel.getByRole('button', { name: 'Select notes' }).press('Enter');
  await expect(panel.getByRole('checkbox', { name: 'All' })).toBeFocused();
  await panel.keyboard.press('Space');
  await expect(panel.getByText('3 selected')).toBeVisible();
  await panel.getByRole('checkbox', { name: 'Select: Two' }).press('Space');
  await expect(panel.getByText('2 selected')).toBeVisible();

  await panel.getByRole('button', { name: 'Export selected' }).press('Enter');
  await expect(panel.getByRole('radio', { name: 'Selected (2)' })).toBeChecked();
  const { file } = await exported(panel, 'Markdown, one file');
  expect(file.toString()).toContain('Text of one');
  expect(file.toString()).toContain('Text of three');
  expect(file.toString()).not.toContain('Text of two');
  await panel.keyboard.press('Escape');
  await expect(panel.getByText('2 selected')).toBeVisible();

  await panel.getByRole('button', { name: 'Move to Trash' }).press('Enter');
  await expect(panel.getByText('2 notes are in Trash.')).toBeVisible();
  await expect(notes(panel)).toHaveCount(1);
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(notes(panel)).toHaveCount(3);

  await panel.getByRole('button', { name: 'Select notes' }).click();
  await panel.keyboard.press('Escape');
  await expect(panel.getByRole('button', { name: 'Select notes' })).toBeFocused();
});
