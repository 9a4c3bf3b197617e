import { describe, expect, test } from 'vitest';
import { canonicalLine } from '@/lib/notes/canonical';
import { readIn } from '@/services/notes-db/connection';
import { migrations } from '@/services/notes-db/migrations';
import { countNotes, getNote, listDrafts, saveNote } from '@/services/notes-db/notes-store';
import { rowsById } from '@/services/notes-db/rows';
import { readState } from '@/services/notes-db/state';
import { goldenLines, readFrozen, thaw } from '../../fixtures/databases/thaw';
import { fakeDraft } from '../../lib/notes/fake-note';
import { useFakeOpfs } from '../second-copy/fake-opfs';
import { useFreshDatabase } from './fresh-database';

useFreshDatabase();
useFakeOpfs();

const FROZEN = [1, 2];

async function exportAll(): Promise<string[]> {
  const lines: string[] = [];
  for await (const { note } of rowsById()) lines.push(canonicalLine(note));
  return lines;
}

const state = () => readIn(['notes', 'meta'], (tx) => readState(tx));

test('every released version but the present one is frozen', () => {
  expect(FROZEN).toEqual(migrations.map((_, index) => index + 1).slice(0, -1));
});

describe.each(FROZEN)('a database of version %i', (version) => {
  test('is brought up to date and exports as it always did', async () => {
    await thaw(version);
    expect(await exportAll()).toEqual(goldenLines(version));
    expect(await readIn(['notes'], (tx) => Promise.resolve(tx.db.version))).toBe(migrations.length);
  });

  test('keeps rows and drafts byte for byte', async () => {
    await thaw(version);
    const rows = await readIn(['notes'], (tx) => tx.store.getAll());
    const stored = readFrozen(version).stores.find(({ name }) => name === 'notes')?.rows;
    expect(rows).toEqual(stored);
    expect(await listDrafts()).toHaveLength(2);
  });

  test('counts what it has, Trash and unreadable rows included', async () => {
    await thaw(version);
    expect(await state()).toMatchObject({ notes: goldenLines(version).length });
  });

  test('is written to like any other', async () => {
    await thaw(version);
    const notes = goldenLines(version).length;
    const { sequence } = await state();
    await saveNote(fakeDraft({ id: 'new', body: 'x' }), null);
    expect(await state()).toMatchObject({ notes: notes + 1, sequence: sequence + 1 });
    expect(await getNote('new')).toMatchObject({ body: 'x' });
    const trashed = goldenLines(version).filter((line) => line.includes('"deletedAt":1'));
    expect(await countNotes({ scope: 'trash' })).toBe(trashed.length);
  });
});
