/** What is written can be read back by the import, and says the same. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { unguardCell } from '@/lib/notes/export/csv';
import { readImport } from '@/lib/notes/import/read-import';
import type { ImportItem } from '@/lib/notes/import/items';
import type { Note } from '@/lib/notes/note';
import { type ExportFormat, exportName } from '@/services/export/export-notes';
import { writeIn } from '@/services/notes-db/connection';
import { fakeNote } from '../../lib/notes/fake-note';
import { useFreshDatabase } from '../notes-db/fresh-database';
import { bytesOf, exportToBlob } from './export-to-blob';
import { putNotes } from './fill-notes';

useFreshDatabase();
beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.0.0' } as never);
});

/** Everything that text can do to a file, and every field. */
const notes: Note[] = [
  fakeNote({ id: 'a', title: '', body: '# First\r\n\nline\u2028end  \n' }),
  fakeNote({
    id: 'b',
    title: ' spaced ',
    body: '---\nkey: no front matter\n---\n',
    tags: ['two words', 'two words', '#x'],
  }),
  fakeNote({ id: 'c', title: '=1+1', body: '\'=quoted\n\n"said", twice', pinned: true, tenant: '../up' }),
  fakeNote({ id: 'd', body: 'x'.repeat(1_000_000), area: 'A', screen: 's', entry: 'e' }),
  fakeNote({
    id: 'e',
    title: 'Grüße 😀',
    body: '\ufeff',
    record: { model: 'Company', id: '5f1' },
    revision: 9,
  }),
  fakeNote({ id: 'f', title: 'gone', deletedAt: Date.UTC(2026, 7, 5), updatedAt: 7, createdAt: 3 }),
];
/** What only a backup keeps. */
const halves = fakeNote({ id: 'half', body: 'half \ud800 \0 pair'.repeat(10) });

async function roundTrip(format: ExportFormat, scope: 'all' | 'everything' | 'trash'): Promise<ImportItem[]> {
  const { file } = await exportToBlob({ scope: { scope }, format });
  const bytes = await bytesOf(file);
  const { items } = readImport([
    {
      path: exportName(format, 0),
      modifiedAt: null,
      size: bytes.length,
      read: (start, end) => bytes.subarray(start, end),
    },
  ]);
  return [...items];
}

const byId = (items: readonly ImportItem[]): Note[] =>
  items.flatMap((item) => (item.kind === 'note' ? [item.note] : [])).sort((a, b) => (a.id < b.id ? -1 : 1));

describe('comes back as it was', () => {
  test('a backup, to the last half of a character', async () => {
    await putNotes([...notes, halves]);
    const items = await roundTrip('backup', 'everything');
    expect(items.every(({ kind }) => kind === 'note')).toBe(true);
    expect(byId(items)).toEqual([...notes, halves]);
  });

  test('a backup of a million equal letters, and of a million that are six bytes each', async () => {
    const dense = Array.from({ length: 6 }, (_, index) =>
      fakeNote({ id: `n${index}`, body: 'a'.repeat(1_000_000) }),
    );
    const wide = fakeNote({ id: 'wide', body: '\u0001'.repeat(1_000_000) });
    await putNotes([...dense, wide]);
    expect(byId(await roundTrip('backup', 'everything'))).toEqual([...dense, wide]);
  });

  test('a backup beside a row that nobody can read', async () => {
    await putNotes(notes);
    await writeIn(['notes'], (tx) =>
      tx.objectStore('notes').put({ id: 'bad', note: { id: 'bad' } as never, textRevision: 1 }),
    );
    const items = await roundTrip('backup', 'everything');
    expect(byId(items)).toEqual(notes);
    expect(items.filter(({ kind }) => kind === 'refused')).toHaveLength(1);
  });

  test('Markdown files, by their front matter', async () => {
    await putNotes(notes);
    const live = notes.filter(({ deletedAt }) => deletedAt === null);
    expect(byId(await roundTrip('markdown-zip', 'all'))).toEqual(live);
    expect(byId(await roundTrip('markdown-zip', 'trash'))).toEqual(
      notes.filter((note) => !live.includes(note)),
    );
  });

  test('the texts of a CSV', async () => {
    await putNotes(notes);
    const read = byId(await roundTrip('csv', 'all'));
    const live = notes.filter(({ deletedAt }) => deletedAt === null);
    expect(read.map(({ id, body }) => [id, body])).toEqual(live.map(({ id, body }) => [id, body]));
    expect(unguardCell("'=1+1")).toBe('=1+1');
  });
});
