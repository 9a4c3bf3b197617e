/** The import dialog on the options page, worked as a user works it. */
import type { Page } from '@playwright/test';

/** A file as it is given to the field. */
export interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export const zipFile = (name: string, bytes: Uint8Array): GivenFile => ({
  name,
  mimeType: 'application/zip',
  buffer: Buffer.from(bytes),
});

/** @param file - In memory, or a path. */
export async function chooseFile(options: Page, file: GivenFile | string): Promise<void> {
  await options.getByRole('button', { name: 'Import notes' }).click();
  await options.locator('input[data-field="file"]').setInputFiles(file);
}

const importButton = (options: Page) => options.getByRole('button', { name: /^Import \d+ notes?$/ });
const refusal = (options: Page) =>
  options
    .getByRole('dialog')
    .getByRole('alert')
    .filter({ hasText: /\(FG-\w+\)/ });

/** Wait for what the dialog makes of the file. Resolves with the number of notes it offers; 0: it refuses. */
export async function offered(options: Page, timeout = 60_000): Promise<number> {
  await importButton(options).or(refusal(options)).first().waitFor({ timeout });
  if (!(await importButton(options).isVisible())) return 0;
  return Number(/\d+/.exec((await importButton(options).textContent()) ?? '')?.[0] ?? 0);
}

export const pressImport = (options: Page): Promise<void> => importButton(options).click();

/** Wait until it is said how it ended. Resolves with whether the notes were imported. */
export async function ended(options: Page, timeout = 60_000): Promise<boolean> {
  const done = options.getByText(/^Imported: /);
  await done.or(refusal(options)).first().waitFor({ timeout });
  return done.isVisible();
}
