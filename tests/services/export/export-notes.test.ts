import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportName, exportNotes, type ExportProgress } from '@/services/export/export-notes';
import type { Sink } from '@/services/export/sinks';
import { saveNote, trashNote } from '@/services/notes-db/notes-store';
import { readSentinel } from '@/services/notes-db/sentinel';
import { fakeDraft, fakeNote } from '../../lib/notes/fake-note';
import { useFreshDatabase } from '../notes-db/fresh-database';
import { bytesOf, exportToBlob } from './export-to-blob';
import { fillNotes, putNotes } from './fill-notes';

useFreshDatabase();
beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '9.8.7' } as never);
});

const scope = { scope: 'all' } as const;

test('Markdown, one file: the notes of the scope, in the order of the list', async () => {
  await saveNote(fakeDraft({ id: 'a', title: 'In', tenant: 't' }), null);
  await saveNote(fakeDraft({ id: 'b', title: 'Out' }), null);
  const { file, count, bytes } = await exportToBlob({
    scope: { scope: 'tenant', tenant: 't' },
    format: 'markdown',
  });
  const text = await file.text();
  expect(text).toContain('## In\n');
  expect(text).not.toContain('## Out\n');
  expect(count).toBe(1);
  expect(bytes).toBe(file.size);
});

test('Markdown in a zip: one file a note', async () => {
  await fillNotes(130);
  await putNotes([fakeNote({ id: 'long', title: 'Long', tenant: 't1', body: 'ä😀'.repeat(40_000) })]);
  const { file } = await exportToBlob({ scope, format: 'markdown-zip' });
  const files = unzipSync(await bytesOf(file));
  expect(Object.keys(files)).toHaveLength(131);
  expect(strFromU8(files['t1/body 1.md'] ?? new Uint8Array())).toMatch(
    /^---\ntitle: "body 1"\n[^]*---\nbody 1$/,
  );
  expect(strFromU8(files['t1/Long.md'] ?? new Uint8Array())).toMatch(/---\n(ä😀){40000}$/);
});

test('CSV and HTML hold every note', async () => {
  await fillNotes(3);
  const csv = await (await exportToBlob({ scope, format: 'csv' })).file.text();
  expect(csv.trim().split('\r\n')).toHaveLength(4);
  const html = await (await exportToBlob({ scope, format: 'html' })).file.text();
  expect(html.match(/<article>/g)).toHaveLength(3);
  expect(html).toMatch(/<\/html>\n$/);
});

test('a file without notes is whole as well', async () => {
  const html = await (await exportToBlob({ scope, format: 'html' })).file.text();
  expect(html).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
});

test('chosen notes only', async () => {
  await fillNotes(5);
  const { file } = await exportToBlob({ scope: { ids: ['n3', 'n1'] }, format: 'markdown' });
  expect((await file.text()).match(/^## .*/gm)).toEqual(['## body 3', '## body 1']);
});

test('Trash', async () => {
  await fillNotes(3);
  await trashNote('n1');
  const titles = async (of: 'all' | 'trash') =>
    (await (await exportToBlob({ scope: { scope: of }, format: 'markdown' })).file.text()).match(/^## .*/gm);
  expect(await titles('trash')).toEqual(['## body 1']);
  expect(await titles('all')).toEqual(['## body 2', '## body 0']);
});

test('redacted: nothing that tells who it is about, and a count of what was replaced', async () => {
  await saveNote(fakeDraft({ body: 'acme: ida@acme.com', tenant: 'acme' }), null);
  await saveNote(fakeDraft({ body: 'Globex and ACME', tenant: 'globex' }), null);
  for (const format of ['markdown', 'markdown-zip', 'csv', 'html'] as const) {
    const { file, replaced } = await exportToBlob({ scope, format, redact: true });
    const text =
      format === 'markdown-zip'
        ? JSON.stringify(
            Object.entries(unzipSync(await bytesOf(file))).map(([name, bytes]) => [name, strFromU8(bytes)]),
          )
        : await file.text();
    expect(text).not.toMatch(/acme|globex/i);
    expect(text).toContain('email-1');
    expect(replaced).toMatchObject({ places: 6 });
  }
});

test('tells its progress and lets other work run meanwhile', async () => {
  await fillNotes(600);
  const told: ExportProgress[] = [];
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  await exportToBlob({ scope, format: 'html', onProgress: (progress) => told.push(progress) });
  clearInterval(timer);
  expect(told.length).toBeGreaterThan(2);
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b));
  expect(told.at(-1)).toEqual({ done: 600, total: 600 });
  expect(turns).toBeGreaterThan(1);
});

describe('an export that does not end well', () => {
  const abort = vi.fn(() => Promise.resolve());
  beforeEach(() => abort.mockClear());
  const sink: Sink = {
    write: () => undefined,
    drain: () => undefined,
    close: () => Promise.resolve(),
    abort,
  };

  test('stops when asked, and gives the file up', async () => {
    await fillNotes(600);
    const controller = new AbortController();
    const onProgress = vi.fn(() => controller.abort());
    const exporting = exportNotes({ scope, format: 'html', onProgress, signal: controller.signal }, sink);
    await expect(exporting).rejects.toMatchObject({ name: 'AbortError' });
    expect(onProgress).toHaveBeenCalledOnce();
    expect(abort).toHaveBeenCalledOnce();
  });

  test('says why the file could not be written, and does not count as an export', async () => {
    await fillNotes(1);
    const full = new DOMException('full', 'QuotaExceededError');
    const closing = { ...sink, close: () => Promise.reject(full) };
    await expect(exportNotes({ scope: { scope: 'everything' }, format: 'backup' }, closing)).rejects.toBe(
      full,
    );
    expect(abort).toHaveBeenCalledOnce();
    expect(await readSentinel()).toMatchObject({ lastExportAt: null });
  });
});

test('the name of the file says product, kind and day', () => {
  const now = Date.UTC(2026, 10, 3);
  expect(exportName('backup', now)).toBe('field-guide-backup-2026-11-03.zip');
  expect(exportName('csv', now)).toBe('field-guide-notes-2026-11-03.csv');
});
