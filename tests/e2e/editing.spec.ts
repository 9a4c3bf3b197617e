/** Writing notes: what the keys, the clipboard and the dialogs do to them, in the built extension under its own policy. */
import type { Locator, Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/scripts/browser/launch';
import { expect, test } from './fixtures';

const HOME = 'https://ws.planhat.com/acme/home';

const box = (panel: Page) => panel.getByRole('textbox', { name: 'Write a note' });
const note = (panel: Page, title: string): Locator =>
  panel.locator('[data-note-id]').filter({ has: panel.getByRole('heading', { name: title, exact: true }) });

async function openNotes(ext: ExtensionBrowser): Promise<Page> {
  if (!ext.context.pages().some((each) => each.url() === HOME)) {
    await (await ext.context.newPage()).goto(HOME);
  }
  const panel = await ext.openPage('sidepanel');
  await expect(panel.locator('[data-screen="home"]')).toBeAttached();
  await panel.getByRole('tab', { name: 'Notes' }).click();
  await expect(box(panel)).toBeVisible();
  return panel;
}

async function write(panel: Page, title: string, body: string): Promise<void> {
  await box(panel).fill(body);
  await panel.getByRole('textbox', { name: 'Title' }).fill(title);
  await panel.getByRole('button', { name: 'Save note' }).click();
  await expect(note(panel, title)).toBeVisible();
}

async function edit(panel: Page, title: string, body: string): Promise<void> {
  await note(panel, title).getByRole('button', { name: 'Edit note' }).click();
  await panel.getByRole('textbox', { name: 'Edit note' }).fill(body);
  await panel.keyboard.press('Control+Enter');
  await expect(note(panel, title)).toBeVisible();
}

/** As a program that copies text with its form. */
async function paste(panel: Page, html: string, text: string): Promise<void> {
  await box(panel).focus();
  await panel.evaluate(
    ([asHtml, asText]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', asHtml);
      clipboardData.setData('text/plain', asText);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [html, text] as const,
  );
}

test('keys make marks, go on with lists and move items, and the browser takes each back', async ({ ext }) => {
  const panel = await openNotes(ext);
  await box(panel).click();
  await panel.keyboard.type('- [ ] ask');
  await panel.keyboard.press('Enter');
  await panel.keyboard.type('look');
  await panel.keyboard.press('Tab');
  await expect(box(panel)).toHaveValue('- [ ] ask\n  - [ ] look');
  await panel.keyboard.press('Control+b');
  await expect(box(panel)).toHaveValue('- [ ] ask\n  - [ ] **look**');
  await panel.keyboard.press('Control+z');
  await expect(box(panel)).toHaveValue('- [ ] ask\n  - [ ] look');
  await panel.keyboard.press('Control+z');
  await expect(box(panel)).toHaveValue('- [ ] ask\n- [ ] look');
  await panel.keyboard.press('End');
  await panel.keyboard.press('Enter');
  await panel.keyboard.press('Enter');
  await expect(box(panel)).toHaveValue('- [ ] ask\n- [ ] look\n');
  // Outside of a list Tab goes on to the next field.
  await panel.keyboard.press('Tab');
  await expect(box(panel)).not.toBeFocused();
});

test('a paste keeps its form as Markdown: nothing of it runs, nothing is loaded', async ({ ext }) => {
  const panel = await openNotes(ext);
  const asked: string[] = [];
  panel.on('request', (request) => asked.push(request.url()));
  const violations = panel.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let count = 0;
        document.addEventListener('securitypolicyviolation', () => (count += 1));
        setTimeout(() => resolve(count), 1500);
      }),
  );
  // What turns a paste into Markdown is fetched when the text is first written in.
  await box(panel).focus();
  await panel.waitForTimeout(500);
  await paste(
    panel,
    '<h2>Sync</h2><p style="color:red">It is <span style="font-weight:700" onclick="alert(1)">slow</span>, see <a href="https://help.example.com/a">this</a> and ' +
      '<a href="javascript:alert(2)">that</a>.</p><ul><li>one</li><li>two<img src="https://evil.example/p.png"></li></ul>' +
      '<script>alert(3)</script><style>@import "https://evil.example/s.css"</style>',
    'Sync It is slow',
  );
  await expect(box(panel)).toHaveValue(
    '## Sync\n\nIt is **slow**, see [this](https://help.example.com/a) and that.\n\n- one\n- two',
  );
  expect(await violations).toBe(0);
  expect(asked.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([]);
});

test('an address pasted over words is their link; what has no form is pasted by the browser', async ({
  ext,
}) => {
  const panel = await openNotes(ext);
  await box(panel).fill('see the article');
  await panel.evaluate(() => (document.activeElement as HTMLTextAreaElement).setSelectionRange(4, 15));
  await paste(panel, '', 'https://help.example.com/a');
  await expect(box(panel)).toHaveValue('see [the article](https://help.example.com/a)');
  // A made-up paste is not carried out by the browser: that it was left alone is all that can be seen.
  await paste(panel, '<span>plain</span>', 'plain');
  await expect(box(panel)).toHaveValue('see [the article](https://help.example.com/a)');
});

test('a task is ticked in the list and stays in its place; the text says so', async ({ ext }) => {
  const panel = await openNotes(ext);
  await write(panel, 'Tasks', '```\n- [ ] no task\n```\n\n- [ ] first\n- [ ] second');
  await write(panel, 'Later', 'nothing to do');
  await panel.getByRole('checkbox', { name: 'second' }).click();
  await expect(panel.getByRole('checkbox', { name: 'second' })).toBeChecked();
  await expect(panel.getByRole('checkbox', { name: 'second' })).toBeFocused();
  await expect(panel.getByRole('checkbox', { name: 'first' })).not.toBeChecked();
  await expect(panel.locator('[data-note-id] h3')).toHaveText(['Later', 'Tasks']);
  await note(panel, 'Tasks').getByRole('button', { name: 'Edit note' }).click();
  await expect(panel.getByRole('textbox', { name: 'Edit note' })).toHaveValue(
    '```\n- [ ] no task\n```\n\n- [ ] first\n- [x] second',
  );
});

test('a template is filled in from here, and can be taken out again', async ({ ext }) => {
  const panel = await openNotes(ext);
  await box(panel).fill('Begun.');
  await panel.getByRole('button', { name: 'Template', exact: true }).click();
  await panel.getByRole('button', { name: 'Incident', exact: true }).click();
  await expect(box(panel)).toHaveValue(
    /^Begun\.\n\n- Date: .*\n- Screen: Home\n- Tenant: acme\n\n## What was seen/,
  );
  await expect(panel.getByRole('combobox', { name: 'Tags' })).toHaveValue('incident');
  await panel.getByRole('button', { name: 'Take the template out' }).click();
  await expect(box(panel)).toHaveValue('Begun.');
});

test('an empty note can begin with a template; what is discarded comes back', async ({ ext }) => {
  const panel = await openNotes(ext);
  await panel.getByRole('button', { name: 'Template', exact: true }).click();
  await panel.getByRole('button', { name: 'Decision', exact: true }).click();
  await expect(panel.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await panel.keyboard.type('monthly');
  await panel.getByRole('button', { name: 'Discard' }).click();
  await expect(box(panel)).toHaveValue('');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByRole('textbox', { name: 'Title' })).toHaveValue('Decision: monthly');
  await expect(box(panel)).toHaveValue(/## What was decided/);
});

test('a press is not lost when the hint of the search goes', async ({ ext }) => {
  const panel = await openNotes(ext);
  await write(panel, 'One', 'text');
  await panel.getByRole('textbox', { name: 'Search notes' }).click();
  const place = await panel.getByRole('button', { name: 'Select notes' }).boundingBox();
  if (!place) throw new Error('There is nothing to press.');
  await panel.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
  await panel.mouse.down();
  await panel.waitForTimeout(80);
  await panel.mouse.up();
  await expect(panel.getByRole('checkbox', { name: 'All' })).toBeVisible();
});

test('a note far down is put into Trash without the list jumping', async ({ ext }) => {
  const panel = await openNotes(ext);
  await panel.setViewportSize({ width: 380, height: 600 });
  for (let number = 1; number <= 8; number += 1) await write(panel, `Note ${number}`, 'word '.repeat(60));
  await panel.mouse.move(190, 400);
  await expect(async () => {
    await panel.mouse.wheel(0, 150);
    await expect(note(panel, 'Note 3')).toBeInViewport({ timeout: 300 });
  }).toPass();
  await note(panel, 'Note 3').getByRole('button', { name: 'Move to Trash' }).click();
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeInViewport();
  await expect(box(panel)).not.toBeInViewport();
});

test('tags of other notes complete what is typed', async ({ ext }) => {
  const panel = await openNotes(ext);
  await box(panel).fill('one');
  await panel.getByRole('combobox', { name: 'Tags' }).fill('renewals, crm-sync');
  await panel.getByRole('button', { name: 'Save note' }).click();
  await expect(note(panel, 'one')).toBeVisible();
  await box(panel).fill('two');
  const tags = panel.getByRole('combobox', { name: 'Tags' });
  await tags.pressSequentially('ren');
  await expect(panel.getByRole('option', { name: 'renewals' })).toBeVisible();
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('Enter');
  await expect(tags).toHaveValue('renewals, ');
  await expect(tags).toBeFocused();
});

test('an earlier version is brought back, and that is undone', async ({ ext }) => {
  const panel = await openNotes(ext);
  await write(panel, 'Plan', 'first text');
  await edit(panel, 'Plan', 'second text');
  await note(panel, 'Plan').getByRole('button', { name: 'More' }).click();
  await panel.getByRole('button', { name: 'Earlier versions' }).click();
  const dialog = panel.getByRole('dialog', { name: 'Earlier versions' });
  await expect(dialog.locator('del')).toHaveText('first');
  await expect(dialog.locator('ins')).toHaveText('second');
  await dialog.getByRole('button', { name: 'Bring this text back' }).click();
  await expect(note(panel, 'Plan')).toContainText('first text');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(note(panel, 'Plan')).toContainText('second text');
});

test('two versions are made one, part by part; the other is in Trash, and all of it can be undone', async ({
  ext,
}) => {
  const panel = await openNotes(ext);
  await write(panel, 'Plan', 'same\nslow\nend');
  await write(panel, 'Plan (other version)', 'same\nfast\nend');
  await note(panel, 'Plan (other version)').getByRole('button', { name: 'More' }).click();
  await panel.getByRole('button', { name: 'Compare with the other version' }).click();
  const dialog = panel.getByRole('dialog', { name: 'Two notes, side by side' });
  await dialog
    .getByRole('region', { name: 'Difference 1' })
    .getByRole('radio', { name: 'The other' })
    .check({ force: true });
  await dialog.getByRole('button', { name: 'Make one note of them' }).click();
  await expect(note(panel, 'Plan')).toContainText('fast');
  await expect(note(panel, 'Plan (other version)')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(note(panel, 'Plan')).toContainText('slow');
  await expect(note(panel, 'Plan (other version)')).toContainText('fast');
});

test('notes are found by fields; what is not understood is told', async ({ ext }) => {
  const panel = await openNotes(ext);
  await write(panel, 'Alpha', 'about the sync');
  await write(panel, 'Beta', 'about the export');
  const search = panel.getByRole('textbox', { name: 'Search notes' });
  await search.fill('tenant:acme sync after:today');
  await expect(panel.locator('[data-note-id] h3')).toHaveText(['Alpha']);
  await search.fill('tag:');
  await expect(panel.getByText('Nothing stands after tag:')).toBeVisible();
  await expect(panel.locator('[data-search-status="idle"]')).toBeVisible();
  await search.fill('before:soon');
  await expect(panel.getByText('Not a day: before:soon')).toBeVisible();
  await search.press('Escape');
  await expect(panel.locator('[data-note-id] h3')).toHaveText(['Beta', 'Alpha']);
});

test('notes of a screen that is gone are shown, tied anew, and given back', async ({ ext }) => {
  const panel = await openNotes(ext);
  await write(panel, 'Old', 'from before');
  await panel.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('field-guide-notes');
      opening.onsuccess = () => resolve(opening.result);
    });
    // eslint-disable-next-line no-restricted-syntax -- what an older guide has left: no page of today can write it
    const notes = db.transaction('notes', 'readwrite').objectStore('notes');
    notes.openCursor().onsuccess = (event) => {
      const cursor = (event.target as IDBRequest<IDBCursorWithValue>).result;
      const row = cursor.value as { note: { screen: string } };
      cursor.update({ ...row, note: { ...row.note, screen: 'gone-screen' } });
    };
    db.close();
  });
  await panel.getByRole('radio', { name: 'All', exact: true }).check({ force: true });
  await panel.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(panel.getByText('Screen “gone-screen”')).toBeVisible();
  await panel.getByRole('button', { name: 'Tie it' }).click();
  await expect(panel.getByText('1 note is tied anew.')).toBeVisible();
  await expect(note(panel, 'Old')).toContainText('Home');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('Screen “gone-screen”')).toBeVisible();
});
