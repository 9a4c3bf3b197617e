import type { Page } from '@playwright/test';

/** So tall that many notes are drawn: the list leaves out what is not to be seen. */
export const TALL = { width: 1200, height: 4000 };

/** The notes of a panel, worked as a user works them. */
export const openNotes = (panel: Page): Promise<void> => panel.getByRole('tab', { name: 'Notes' }).click();

export const noteBox = (panel: Page) => panel.getByRole('textbox', { name: 'Write a note' });

/** Write a note and wait for "Saved". Rejects when the browser is gone before that. */
export async function saveNote(panel: Page, text: string): Promise<void> {
  await noteBox(panel).fill(text);
  await panel.getByRole('button', { name: 'Save note' }).click();
  // The box is emptied when the note is on the disk, and "Saved" is said in the same moment.
  await panel.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('textarea')?.value === '');
}

/** The text of every stored note, read past the product's own code. */
export const storedBodies = (panel: Page): Promise<string[]> =>
  panel.evaluate(async () => {
    const opening = indexedDB.open('field-guide-notes');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error('The database does not open.'));
    });
    const reading = db.transaction('notes').objectStore('notes').getAll();
    const rows = await new Promise<{ note: { body: string } }[]>((resolve, reject) => {
      reading.onsuccess = () => resolve(reading.result as { note: { body: string } }[]);
      reading.onerror = () => reject(reading.error ?? new Error('The notes cannot be read.'));
    });
    db.close();
    return rows.map(({ note }) => note.body);
  });
