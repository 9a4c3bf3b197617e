import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const HOME = 'https://ws.planhat.com/acme/home';
const INDEX = 'field-guide-search';

const box = (page: Page) => page.getByRole('combobox');
const notes = (page: Page) => page.locator('[role="option"][data-kind="note"]');

/** Save a note by the search itself: a question without an answer becomes one. */
async function noteQuestion(page: Page, question: string): Promise<void> {
  await box(page).fill(question);
  await page.getByRole('button', { name: 'Note this question' }).click();
  await expect(notes(page).first()).toBeVisible();
}

/** How many notes the index holds, past the product. */
const indexed = (page: Page) =>
  page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const db = opening.result;
          if (!db.objectStoreNames.contains('heads')) {
            db.close();
            resolve(0);
            return;
          }
          const reading = db.transaction('heads').objectStore('heads').getAll() as IDBRequest<
            { seqs: Float64Array }[]
          >;
          reading.onsuccess = () => {
            db.close();
            resolve(reading.result.reduce((sum, { seqs }) => sum + seqs.length, 0));
          };
        };
      }),
    INDEX,
  );

/** Change the index behind the back of the product. */
const damage = (page: Page, store: string) =>
  page.evaluate(
    ([name, from]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          // eslint-disable-next-line no-restricted-syntax -- damage does not come through the door
          const tx = opening.result.transaction(from, 'readwrite');
          tx.objectStore(from).clear();
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [INDEX, store] as const,
  );

test('a note saved in one window is found in the other at once, and after any damage to the index', async ({
  ext,
}) => {
  test.setTimeout(120_000);
  const app = await ext.context.newPage();
  await app.goto(HOME);
  const one = await ext.openPage('popup');
  const two = await ext.openPage('popup');
  const errors: string[] = [];
  for (const page of [one, two]) page.on('pageerror', ({ message }) => errors.push(message));

  await box(two).fill('qwertyuiop zzz');
  await expect(two.getByRole('button', { name: 'Note this question' })).toBeVisible();
  await noteQuestion(one, 'qwertyuiop zzz');
  await expect(notes(two)).toHaveCount(1);
  // Half a word and a typo: what only an index finds.
  await box(two).fill('qwertyuipo');
  await expect(notes(two)).toHaveCount(1);

  // It comes to lie on the disk, and a page that is opened later finds it there.
  await expect.poll(() => indexed(two), { timeout: 15_000 }).toBe(1);
  await one.reload();
  await box(one).fill('n: qwertyui');
  await expect(notes(one)).toHaveCount(1);

  for (const store of ['pages', 'heads', 'meta']) {
    await damage(two, store);
    await two.reload();
    await box(two).fill('n: qwertyuiop');
    await expect(notes(two)).toHaveCount(1);
    await expect.poll(() => indexed(two), { timeout: 15_000 }).toBe(1);
    await box(two).fill('n: qwertyuipo');
    await expect(notes(two)).toHaveCount(1);
  }

  // All of it is gone, while two pages have it open.
  await two.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        // eslint-disable-next-line no-restricted-syntax -- the browser does so when its data is cleared
        indexedDB.deleteDatabase(name).onsuccess = () => resolve();
      }),
    INDEX,
  );
  await box(one).fill('n: qwertyuio');
  await expect(notes(one)).toHaveCount(1);
  await noteQuestion(one, 'asdfghjkl yyy');
  await box(two).fill('n: asdfghjkl');
  await expect(notes(two)).toHaveCount(1);
  await two.reload();
  await box(two).fill('n: qwertyuiop');
  await expect(notes(two)).toHaveCount(1);
  await expect.poll(() => indexed(two), { timeout: 15_000 }).toBe(2);
  expect(errors).toEqual([]);
});
