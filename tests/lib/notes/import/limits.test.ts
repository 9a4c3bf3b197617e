/** Every limit, at it and one above. What takes long to make is said, not held: the gate reads only what it needs. */
import { describe, expect, test } from 'vitest';
import { IMPORT_LIMITS, NOTE_LIMITS } from '@/lib/notes/import-limits';
import { checkManifest } from '@/lib/notes/import/manifest';
import { linesOf } from '@/lib/notes/import/lines';
import { readZipDirectory } from '@/lib/notes/import/zip-directory';
import { areFieldsValid, toFields } from '@/lib/notes/note';
import { buildZip, bytesOf, type EntrySpec } from '../../../corpus/import/build-zip';
import { buildBackup, fileOf, steadyNote, virtualFile } from '../../../corpus/import/files';
import { outcomeOf } from '../../../corpus/import/outcome';

const backupOf = (...notes: readonly unknown[]) =>
  outcomeOf(fileOf(buildBackup({ notes, entry: (entry) => ({ ...entry, method: 0 }) })));

const zeros = (_start: number, _end: number) => new Uint8Array(_end - _start);

describe('a file', () => {
  test('of 100 MiB is looked at; one byte more is not even opened', () => {
    expect(outcomeOf(virtualFile(IMPORT_LIMITS.file, 'a', zeros)).all?.reason).toBe('kind-unknown');
    const unread = virtualFile(IMPORT_LIMITS.file + 1, 'a', () => {
      throw new Error('read');
    });
    expect(outcomeOf(unread).all).toMatchObject({ reason: 'file-too-large', limit: 100 * 1024 * 1024 });
  });

  test('in a folder of 512 MiB is read; one byte more in all, and nothing is', () => {
    const picture = (size: number, index: number) => virtualFile(size, `V/${index}.png`, zeros);
    const half = IMPORT_LIMITS.unpacked / 8;
    const files = [...Array.from({ length: 8 }, (_, index) => picture(half, index))];
    expect(outcomeOf([fileOf('', 'V/a.md'), ...files]).all).toBe(null);
    expect(outcomeOf([fileOf('a', 'V/a.md'), ...files]).all?.reason).toBe('files-too-large');
  });

  test('one of 250,000 is read, one of more is not', () => {
    const file = fileOf('a', 'V/a.png');
    const many = Array.from({ length: IMPORT_LIMITS.folderFiles }, () => file);
    expect(outcomeOf(many).all?.reason).toBe('nothing-in-it');
    expect(outcomeOf([...many, file]).all?.reason).toBe('too-many-files');
  });
});

describe('an archive', () => {
  const listed = (...entries: Partial<EntrySpec>[]) =>
    fileOf(
      buildZip({
        entries: entries.map((entry, index) => ({
          name: `${index}.md`,
          packed: new Uint8Array(10),
          ...entry,
        })),
      }),
    );
  const reasonOf = (read: () => unknown) => {
    try {
      read();
      return null;
    } catch (error) {
      return (error as { refusal?: { reason: string } }).refusal?.reason ?? error;
    }
  };

  test('of 1,000 entries is read, of 1,001 is not', () => {
    const entries = Array.from({ length: IMPORT_LIMITS.entries + 1 }, () => ({
      method: 0,
      packed: bytesOf('a'),
      data: 'a',
    }));
    expect(outcomeOf(listed(...entries.slice(1))).notes).toHaveLength(1000);
    expect(outcomeOf(listed(...entries)).all?.reason).toBe('zip-too-many-entries');
  });

  test('may promise 512 MiB in one entry and in all, and no byte more', () => {
    // Packed sizes are promised too, so that only the size counts here; the data would have to lie before the directory.
    const most = IMPORT_LIMITS.entry;
    const packedSize = most / IMPORT_LIMITS.ratio + 1;
    const read = (...sizes: number[]) =>
      reasonOf(() => readZipDirectory(listed(...sizes.map((size) => ({ size, packedSize })))));
    expect(read(most)).toBe('zip-overlap');
    expect(read(most + 1)).toBe('zip-entry-too-large');
    expect(read(most - 1, 1)).toBe('zip-overlap');
    expect(read(most - 1, 2)).toBe('zip-too-large');
  });

  test('may hold an entry 200 times as large as it is packed, and no byte more', () => {
    const packedSize = 10_000;
    const read = (size: number) => reasonOf(() => readZipDirectory(listed({ size, packedSize })));
    expect(read(2_000_000)).toBe('zip-overlap');
    expect(read(2_000_001)).toBe('zip-ratio');
    // Below one MiB any ratio will do.
    expect(read(1024 * 1024)).toBe('zip-overlap');
    const small = (size: number) => reasonOf(() => readZipDirectory(listed({ size, packedSize: 10 })));
    expect(small(1024 * 1024)).toBe(null);
    expect(small(1024 * 1024 + 1)).toBe('zip-ratio');
  });

  test('that is a bomb is stopped by what comes out of it, whatever it promised', () => {
    const bomb = buildZip({ entries: [{ name: 'a.md', data: new Uint8Array(50_000_000), size: 900_000 }] });
    const start = performance.now();
    expect(outcomeOf(fileOf(bomb)).all?.reason).toBe('zip-differs');
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('a line', { timeout: 30_000 }, () => {
  const padded = (size: number, change: Parameters<typeof steadyNote>[0] = {}) => {
    const text = JSON.stringify(steadyNote(change));
    return text.slice(0, -1) + ' '.repeat(size - new TextEncoder().encode(text).length) + '}';
  };

  test('of 2 MiB is read, of one byte more is not', () => {
    expect(backupOf(padded(IMPORT_LIMITS.line)).notes).toHaveLength(1);
    expect(backupOf(padded(IMPORT_LIMITS.line + 1)).all).toMatchObject({
      reason: 'line-too-long',
      line: 1,
      file: 'notes.ndjson',
    });
  });

  test('counts a character of the body as one, however it is written: the longest body always fits', () => {
    for (const character of ['漢', '\u0001', '\ud800', '\n']) {
      const body = character.repeat(NOTE_LIMITS.body);
      expect(backupOf(steadyNote({ body })).notes).toHaveLength(1);
    }
    const body = '漢'.repeat(500_000);
    expect(backupOf(padded(IMPORT_LIMITS.line + 1_000_000, { body })).notes).toHaveLength(1);
    expect(backupOf(padded(IMPORT_LIMITS.line + 1_000_001, { body })).all?.reason).toBe('line-too-long');
  });

  test('that is far too long is never held as a whole', () => {
    let made = 0;
    function* endless(): Generator<Uint8Array> {
      for (;;) {
        made += 1;
        yield new Uint8Array(1024 * 1024).fill(0x61);
      }
    }
    expect(() => [...linesOf(endless())]).toThrow('FG-I5');
    expect(made).toBeLessThan(10);
  });

  test('of a table and of a JSON file obeys the same limit', () => {
    const row = (size: number) => outcomeOf(fileOf(`title,body,x\na,b,${'c'.repeat(size - 4)}\n`));
    expect(row(IMPORT_LIMITS.line + 1).parts[0]?.reason).toBe('too-long');
    expect(row(8_000_000).all?.reason).toBe('line-too-long');
    const json = (note: string) =>
      outcomeOf(fileOf(`{"format":"field-guide-notes","formatVersion":1,"notes":[${note}]}`));
    expect(json(padded(IMPORT_LIMITS.line)).notes).toHaveLength(1);
    expect(json(padded(IMPORT_LIMITS.line + 1)).all?.reason).toBe('line-too-long');
    expect(json(padded(8_000_000)).all?.reason).toBe('line-too-long');
  });
});

describe('a note', () => {
  const rows = [
    ['title', NOTE_LIMITS.title],
    ['body', NOTE_LIMITS.body],
    ['id', NOTE_LIMITS.id],
    ['screen', NOTE_LIMITS.id],
    ['tenant', NOTE_LIMITS.id],
    ['entry', NOTE_LIMITS.id],
  ] as const;

  test.each(rows)('may have a %s of %i characters, and no more; saving obeys the same', (field, limit) => {
    const at = steadyNote({ [field]: 'x'.repeat(limit) });
    const above = steadyNote({ [field]: 'x'.repeat(limit + 1) });
    expect(backupOf(at).notes).toHaveLength(1);
    expect(backupOf(above).all).toMatchObject({ reason: 'too-long', field, limit, line: 1 });
    expect(areFieldsValid(toFields(at))).toBe(true);
    if (field !== 'id') expect(areFieldsValid(toFields(above))).toBe(false);
  });

  test.each([
    ['revision', IMPORT_LIMITS.revision],
    ['createdAt', IMPORT_LIMITS.latest],
    ['updatedAt', IMPORT_LIMITS.latest],
    ['deletedAt', IMPORT_LIMITS.latest],
  ] as const)('may have a %s up to %i, and no later one', (field, limit) => {
    expect(backupOf(steadyNote({ [field]: limit })).notes).toHaveLength(1);
    expect(backupOf(steadyNote({ [field]: limit + 1 })).all).toMatchObject({ reason: 'note-form', field });
  });

  test('may have 50 tags of 100 characters, and no more', () => {
    const tags = (count: number, length: number) =>
      Array.from({ length: count }, (_, index) => String(index).padEnd(length, 'x'));
    expect(backupOf(steadyNote({ tags: tags(50, 100) })).notes).toHaveLength(1);
    expect(backupOf(steadyNote({ tags: tags(51, 100) })).all).toMatchObject({
      reason: 'too-many-tags',
      limit: 50,
    });
    expect(backupOf(steadyNote({ tags: tags(50, 101) })).all).toMatchObject({
      reason: 'too-long',
      limit: 100,
    });
  });

  test('may be tied to a record of 200 characters, and no more', () => {
    const record = (length: number) => ({ model: 'm'.repeat(length), id: 'i'.repeat(length) });
    expect(backupOf(steadyNote({ record: record(200) })).notes).toHaveLength(1);
    expect(backupOf(steadyNote({ record: record(201) })).all).toMatchObject({
      reason: 'too-long',
      field: 'record',
    });
  });

  test('may be 32 deep, and no more', () => {
    const deep = (levels: number) => ({
      ...steadyNote(),
      x: JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown,
    });
    expect(backupOf(deep(IMPORT_LIMITS.depth - 1)).notes).toHaveLength(1);
    expect(backupOf(deep(IMPORT_LIMITS.depth)).all?.reason).toBe('too-deep');
  });
});

test('200,000 notes are read, one more is not', { timeout: 60_000 }, () => {
  const manifest = (notes: number) => ({
    format: 'field-guide-backup',
    formatVersion: 1,
    appVersion: '0.1.0',
    notes,
    files: [{ name: 'notes.ndjson', lines: notes, bytes: 1, sha256: '0'.repeat(64) }],
  });
  expect(checkManifest(manifest(IMPORT_LIMITS.notes)).notes).toBe(200_000);
  expect(() => checkManifest(manifest(IMPORT_LIMITS.notes + 1))).toThrow('FG-I7');
  const rows = Array.from({ length: IMPORT_LIMITS.notes + 1 }, (_, index) => index);
  const { notes, all } = outcomeOf(fileOf(`body\n${rows.join('\n')}\n`));
  expect(notes).toHaveLength(IMPORT_LIMITS.notes);
  expect(all).toMatchObject({ reason: 'too-many-notes', limit: IMPORT_LIMITS.notes });
});
