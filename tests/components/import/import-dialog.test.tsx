import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ImportDialog } from '@/components/import/ImportDialog';
import { PastImports } from '@/components/import/PastImports';
import type { ImportFile } from '@/lib/notes/import/byte-source';
import type { WorkerLike } from '@/services/import/import-reader';
import { getNote, saveNote } from '@/services/notes-db/notes-store';
import { buildBackup, fileOf, steadyNote } from '../../corpus/import/files';
import { installFakeLocks } from '../../hooks/fake-locks';
import { fakeDraft } from '../../lib/notes/fake-note';
import { workerOf } from '../../services/import/in-process-reader';
import { useFreshDatabase } from '../../services/notes-db/fresh-database';
import { useFakeOpfs } from '../../services/second-copy/fake-opfs';

vi.mock(import('@/services/app-version'), () => ({ appVersion: () => '0.1.0' }));

/* eslint-disable react-hooks/rules-of-hooks -- because these are hooks of the test runner, not of React */
useFreshDatabase();
useFakeOpfs();
/* eslint-enable react-hooks/rules-of-hooks */
beforeEach(installFakeLocks);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const press = (name: string | RegExp) => screen.getByRole('button', { name }).click();

/** Open the dialog and choose files in it, as the browser would hand them over. */
function choose(worker: WorkerLike, paths: readonly string[], fieldName = 'file'): void {
  vi.stubGlobal('Worker', function FakeWorker() {
    return worker;
  });
  const { container } = render(<ImportDialog onClose={() => undefined} />);
  const field = container.querySelector<HTMLInputElement>(`input[data-field="${fieldName}"]`);
  if (!field) throw new Error('no field');
  const files = paths.map((path) => new File(['x'], path));
  Object.defineProperty(field, 'files', { configurable: true, value: files });
  Object.defineProperty(field, 'value', { configurable: true, writable: true, value: '' });
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const chooseFile = (file: ImportFile) => choose(workerOf(file), [file.path]);

const backupOf = (...notes: Parameters<typeof steadyNote>[0][]) =>
  fileOf(buildBackup({ notes: notes.map(steadyNote) }), 'backup.zip');

test('shows what would change, imports what is chosen, and takes it back', async () => {
  await saveNote(fakeDraft({ id: 'c', body: 'here' }), null);
  chooseFile(backupOf({ id: 'a' }, { id: 'b' }, { id: 'c', body: 'there' }));
  await screen.findByText('Backup of Field Guide: backup.zip');
  expect(screen.getByRole('group', { name: 'New: 2 notes' })).toBeTruthy();
  const both = within(screen.getByRole('group', { name: 'Changed on both sides: 1 note' }));
  expect(both.getByRole<HTMLInputElement>('radio', { name: /Keep both/ }).checked).toBe(true);
  expect(await getNote('a')).toBe(null);

  both.getByRole('radio', { name: /Take the text of the file/ }).click();
  press('Import 3 notes');
  await screen.findByText('Imported: 2 notes added, 1 note replaced.');
  expect(await getNote('c')).toMatchObject({ body: 'there' });

  press('Undo the import');
  await screen.findByText(
    'This deletes 2 notes for good. 1 note gets its earlier text again. A copy of all notes is made first.',
  );
  expect(await getNote('a')).not.toBe(null);
  press('Keep the import');
  await screen.findByText('Imported: 2 notes added, 1 note replaced.');
  press('Undo the import');
  await screen.findByRole('button', { name: 'Undo, and delete 2 notes' });
  press('Undo, and delete 2 notes');
  await screen.findByText('Taken back: 2 notes removed, 1 note as before.');
  expect(await getNote('a')).toBe(null);
  expect(await getNote('c')).toMatchObject({ body: 'here' });
});

test('says why a file is refused, and lets another be chosen', async () => {
  chooseFile(backupOf({ title: 'x'.repeat(501) }));
  const alert = await screen.findByText(/was not imported/);
  expect(alert.textContent).toBe(
    'This file was not imported; your notes are unchanged. notes.ndjson, line 1: title is longer than 500 characters. (FG-I7)',
  );
  expect(screen.getByRole('button', { name: 'Choose a file' })).toBeTruthy();
});

test('lists what is refused of a table beside what can be imported, and copies the report', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  chooseFile(fileOf('title,body\nOne,a\nTwo\n', 'table\u202e.csv'));
  await screen.findByText('Table: table[U+202E].csv');
  expect(screen.getByText('table[U+202E].csv, line 3: this row does not have 2 cells. (FG-I5)')).toBeTruthy();
  press('Copy the report');
  await screen.findByRole('button', { name: 'Copied' });
  expect(writeText.mock.calls[0]?.[0]).toContain('Refused: 1');
  press('Import 1 note');
  await screen.findByText('Imported: 1 note added, 0 notes replaced.');
});

test('a file that is here already has nothing to import', async () => {
  await saveNote(fakeDraft({ id: 'n1', title: 'A title', body: 'A body' }), null);
  chooseFile(backupOf({}));
  await screen.findByText('The same as here: 1 note');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Import 0 notes' }).disabled).toBe(true);
  press('Choose another file');
  expect(await screen.findByRole('button', { name: 'Choose a folder' })).toBeTruthy();
});

test('reading can be stopped', async () => {
  const terminate = vi.fn();
  const silent: WorkerLike = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: () => undefined,
    terminate,
  };
  choose(silent, ['a.md'], 'folder');
  await screen.findByRole('progressbar', { name: 'Reading' });
  press('Cancel');
  await screen.findByRole('button', { name: 'Choose a file' });
  expect(terminate).toHaveBeenCalled();
});

test('earlier imports can be taken back one by one', async () => {
  chooseFile(backupOf({ id: 'a' }));
  await screen.findByText(/backup\.zip/);
  press('Import 1 note');
  await screen.findByText(/^Imported/);
  cleanup();
  render(<PastImports />);
  const list = await screen.findByRole('list', { name: 'Imports that can be taken back' });
  expect(list.textContent).toMatch(/^backup\.zip, .*: 1 added, 0 replacedUndo$/);
  press('Undo the import of backup.zip');
  await screen.findByText(/^This deletes 1 note for good/);
  expect(await getNote('a')).not.toBe(null);
  press('Undo, and delete 1 note');
  await screen.findByText('The import was taken back.');
  await waitFor(async () => expect(await getNote('a')).toBe(null));
  expect(screen.queryByRole('list')).toBe(null);
});

test('what was chosen is still chosen when it could not be written', async () => {
  await saveNote(fakeDraft({ id: 'c', body: 'here' }), null);
  chooseFile(backupOf({ id: 'c', body: 'there' }));
  const chosen = () => screen.getByRole<HTMLInputElement>('radio', { name: /Take the text of the file/ });
  await screen.findByText('Backup of Field Guide: backup.zip');
  chosen().click();
  vi.spyOn(navigator.locks, 'request').mockRejectedValueOnce(new Error('no lock'));
  press('Import 1 note');
  await screen.findByRole('alert');
  expect(chosen().checked).toBe(true);
  press('Import 1 note');
  await screen.findByText('Imported: 0 notes added, 1 note replaced.');
});
