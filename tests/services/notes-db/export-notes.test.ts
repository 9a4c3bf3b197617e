import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeIn } from '@/services/notes-db/connection';
import { exportNotes, type ExportProgress } from '@/services/notes-db/export-notes';
import { saveNote, trashNote } from '@/services/notes-db/notes-store';
import { toRow } from '@/services/notes-db/schema';
import { MOST_ZIP_ENTRIES } from '@/services/notes-db/zip-writer';
import { fakeDraft, fakeNote } from '../../lib/notes/fake-note';
import { useFreshDatabase } from './fresh-database';

useFreshDatabase();

const scope = { scope: 'all' } as const;

/** Put many notes at once: saving one by one is not what these tests are about. */
function fill(count: number): Promise<void> {
  return writeIn(['notes'], async (tx) => {
    const store = tx.objectStore('notes');
    for (let index = 0; index < count; index += 1) {
      const note = fakeNote({
        id: `n${index}`,
        body: `body ${index}`,
        updatedAt: index,
        tenant: `t${index % 3}`,
      });
      void store.put(toRow({ note, textRevision: 1 }));
    }
    await store.count();
  });
}

test('Markdown, one file: the notes of the scope, in the order of the list', async () => {
  await saveNote(fakeDraft({ id: 'a', title: 'In', tenant: 't' }), null);
  await saveNote(fakeDraft({ id: 'b', title: 'Out' }), null);
  const { file, fileName, count } = await exportNotes({
    scope: { scope: 'tenant', tenant: 't' },
    format: 'markdown',
  });
  const text = await file.text();
  expect(text).toContain('## In\n');
  expect(text).not.toContain('## Out\n');
  expect(fileName).toMatch(/^field-guide-notes-\d{4}-\d\d-\d\d\.md$/);
  expect(count).toBe(1);
});

describe('Markdown in a zip', () => {
  test('opens with any unzipper and holds one file a note', async () => {
    await fill(130);
    const { file, fileName } = await exportNotes({ scope, format: 'markdown-zip' });
    const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
    expect(Object.keys(files)).toHaveLength(130);
    expect(strFromU8(files['t1/body 1.md'] ?? new Uint8Array())).toMatch(
      /^---\ntitle: "body 1"\n[^]*---\nbody 1$/,
    );
    expect(fileName).toMatch(/\.zip$/);
  });

  test('is refused when there are more notes than one zip can count', async () => {
    const ids = Array.from({ length: MOST_ZIP_ENTRIES + 1 }, (_, index) => String(index));
    await expect(exportNotes({ scope: { ids }, format: 'markdown-zip' })).rejects.toMatchObject({
      code: 'FG-L2',
    });
  });
});

test('JSON: every note exactly, those that cannot be read as they are', async () => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '9.8.7' } as never);
  const { note } = await saveNote(fakeDraft({ id: 'a', body: 'x\ud800' }), null);
  const damaged = { id: 'bad', body: 7 };
  await writeIn(['notes'], (tx) =>
    tx.objectStore('notes').put({ id: 'bad', note: damaged as never, textRevision: 1 }),
  );
  await saveNote(fakeDraft({ id: 'gone' }), null);
  await trashNote('gone');
  const { file, count, unreadable } = await exportNotes({ scope, format: 'json' });
  expect(JSON.parse(await file.text())).toMatchObject({
    format: 'field-guide-notes',
    formatVersion: 1,
    appVersion: '9.8.7',
    notes: [note, damaged],
  });
  expect({ count, unreadable }).toEqual({ count: 2, unreadable: 1 });
});

test('chosen notes only', async () => {
  await fill(5);
  const { file } = await exportNotes({ scope: { ids: ['n3', 'n1'] }, format: 'markdown' });
  expect((await file.text()).match(/^## .*/gm)).toEqual(['## body 3', '## body 1']);
});

test('tells its progress and lets other work run meanwhile', async () => {
  await fill(600);
  const told: ExportProgress[] = [];
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  await exportNotes({ scope, format: 'markdown-zip', onProgress: (progress) => told.push(progress) });
  clearInterval(timer);
  expect(told.length).toBeGreaterThan(2);
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b));
  expect(told.at(-1)).toEqual({ done: 600, total: 600 });
  expect(turns).toBeGreaterThan(1);
});

test('stops when asked', async () => {
  await fill(600);
  const controller = new AbortController();
  const onProgress = vi.fn(() => controller.abort());
  const exporting = exportNotes({ scope, format: 'markdown-zip', onProgress, signal: controller.signal });
  await expect(exporting).rejects.toMatchObject({ name: 'AbortError' });
  expect(onProgress).toHaveBeenCalledOnce();
});
