import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Note } from '@/lib/notes/note';
import { writeIn } from '@/services/notes-db/connection';
import { pinNote, saveNote, trashNote } from '@/services/notes-db/notes-store';
import { readSentinel } from '@/services/notes-db/sentinel';
import { sentinelSettled } from '@/services/notes-db/written';
import { exportNotes } from '@/services/export/export-notes';
import { createBlobSink } from '@/services/export/sinks';
import { fakeDraft, fakeNote } from '../../lib/notes/fake-note';
import { useFreshDatabase } from '../notes-db/fresh-database';
import { bytesOf, exportToBlob } from './export-to-blob';
import { putNotes } from './fill-notes';

useFreshDatabase();
beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '9.8.7' } as never);
});

const everything = { scope: { scope: 'everything' }, format: 'backup' } as const;

/** The files of a backup, by name, and its bytes. */
async function backUp(): Promise<{
  files: Map<string, string>;
  bytes: Uint8Array;
  count: number;
  unreadable: number;
}> {
  const { file, count, unreadable } = await exportToBlob(everything);
  const bytes = await bytesOf(file);
  const files = Object.entries(unzipSync(bytes)).map(
    ([name, content]) => [name, strFromU8(content)] as const,
  );
  return { files: new Map(files), bytes, count, unreadable };
}

const linesOf = (text: string | undefined): unknown[] =>
  (text ?? '')
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));

describe('a backup', () => {
  test('holds every note exactly, Trash included, by id', async () => {
    await saveNote(fakeDraft({ id: 'b', body: 'x\ud800\u2028\r\n' }), null);
    await saveNote(fakeDraft({ id: 'a', tags: ['t'] }), null);
    await saveNote(fakeDraft({ id: 'C' }), null);
    await trashNote('b');
    const later = { ...fakeNote({ id: 'd' }), aaLater: { z: 1, y: [2] } } as Note;
    await putNotes([later]);
    const { files, count } = await backUp();
    const notes = linesOf(files.get('notes.ndjson')) as Note[];
    expect(notes.map(({ id }) => id)).toEqual(['C', 'a', 'b', 'd']);
    expect(notes[2]).toMatchObject({ body: 'x\ud800\u2028\r\n', deletedAt: expect.any(Number) as number });
    expect(notes[3]).toEqual(later);
    expect(count).toBe(4);
    expect([...files.keys()]).toEqual(['notes.ndjson', 'manifest.json']);
  });

  test('says in its manifest what it holds', async () => {
    await saveNote(fakeDraft({ id: 'a', body: 'ä' }), null);
    const { files } = await backUp();
    const notes = files.get('notes.ndjson') ?? '';
    expect(JSON.parse(files.get('manifest.json') ?? '')).toEqual({
      format: 'field-guide-backup',
      formatVersion: 1,
      appVersion: '9.8.7',
      notes: 1,
      files: [
        {
          name: 'notes.ndjson',
          lines: 1,
          bytes: Buffer.byteLength(notes),
          sha256: createHash('sha256').update(notes).digest('hex'),
        },
      ],
    });
  });

  test('keeps what it cannot read, as it lies there, beside the notes', async () => {
    await saveNote(fakeDraft({ id: 'a' }), null);
    const rows = [
      { id: 'bad', note: { id: 'bad', body: 7 }, textRevision: 1 },
      { id: 'other', note: fakeNote({ id: 'a' }), textRevision: 1 },
    ];
    await writeIn(['notes'], async (tx) => {
      for (const row of rows) await tx.objectStore('notes').put(row as never);
    });
    const { files, count, unreadable } = await backUp();
    expect(linesOf(files.get('unreadable.ndjson'))).toEqual(rows);
    expect(JSON.parse(files.get('manifest.json') ?? '')).toMatchObject({
      notes: 1,
      files: [{ name: 'notes.ndjson' }, { name: 'unreadable.ndjson', lines: 2 }],
    });
    expect({ count, unreadable }).toEqual({ count: 1, unreadable: 2 });
  });

  test('has the same bytes for the same notes: on another day, and after a round trip into an empty database', async () => {
    const notes = Array.from({ length: 300 }, (_, index) =>
      fakeNote({ id: `n-${(index * 7919) % 300}`, body: `body ${index} ä😀\ud800`, pinned: index % 5 === 0 }),
    );
    await putNotes(notes);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2030, 0, 1) });
    const first = await backUp();
    vi.setSystemTime(Date.UTC(2031, 5, 6));
    const second = await backUp();
    vi.useRealTimers();
    expect(second.bytes).toEqual(first.bytes);

    await writeIn(['notes'], (tx) => tx.objectStore('notes').clear());
    await putNotes((linesOf(first.files.get('notes.ndjson')) as Note[]).reverse());
    expect((await backUp()).bytes).toEqual(first.bytes);

    await pinNote('n-1', true);
    expect((await backUp()).bytes).not.toEqual(first.bytes);
  });

  test('leaves what was changed while it was written among the changes since', async () => {
    for (const id of ['a', 'b', 'c']) await saveNote(fakeDraft({ id }), null);
    const sink = createBlobSink('');
    const close = async () => {
      await saveNote(fakeDraft({ id: 'a', body: 'changed on the way' }), 1);
      await saveNote(fakeDraft({ id: 'd' }), null);
      await sentinelSettled();
    };
    await exportNotes(everything, { ...sink, close });
    expect(await readSentinel()).toMatchObject({ changedSinceExport: 2 });
    await exportToBlob(everything);
    expect(await readSentinel()).toMatchObject({ changedSinceExport: 0 });
  });

  test('is never redacted', async () => {
    await saveNote(fakeDraft({ tenant: 'acme' }), null);
    const { replaced } = await exportToBlob({ ...everything, redact: true });
    expect(replaced).toBeNull();
  });

  test('of everything is the export that is remembered; no other is', async () => {
    await saveNote(fakeDraft({ id: 'a' }), null);
    await exportToBlob({ scope: { scope: 'all' }, format: 'csv' });
    await exportToBlob({ scope: { scope: 'all' }, format: 'backup' });
    await exportToBlob({ ...everything, dates: { from: 1, until: null } });
    expect(await readSentinel()).toMatchObject({ lastExportAt: null });
    const before = Date.now();
    await backUp();
    const { lastExportAt, changedSinceExport } = await readSentinel();
    expect(lastExportAt).toBeGreaterThanOrEqual(before);
    expect(changedSinceExport).toBe(0);
  });
});
