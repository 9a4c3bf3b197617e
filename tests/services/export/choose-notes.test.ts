import { beforeEach, describe, expect, test } from 'vitest';
import {
  ALWAYS,
  chosenIds,
  chosenRows,
  countChosen,
  type Dates,
  type ExportScope,
} from '@/services/export/choose-notes';
import { writeIn } from '@/services/notes-db/connection';
import { fakeNote } from '../../lib/notes/fake-note';
import { useFreshDatabase } from '../notes-db/fresh-database';
import { putNotes } from './fill-notes';

useFreshDatabase();

beforeEach(async () => {
  await putNotes([
    fakeNote({ id: 'old', updatedAt: 10, tenant: 't', screen: 's' }),
    fakeNote({ id: 'pinned', updatedAt: 15, tenant: 't', pinned: true }),
    fakeNote({ id: 'new', updatedAt: 20, tenant: 't', area: 'A' }),
    fakeNote({ id: 'else', updatedAt: 20, tenant: 'u' }),
    fakeNote({ id: 'trashed', updatedAt: 15, tenant: 't', deletedAt: 30 }),
    fakeNote({ id: 'trashed-old', updatedAt: 5, deletedAt: 31 }),
  ]);
  await writeIn(['notes'], (tx) =>
    tx.objectStore('notes').put({ id: 'bad', note: { id: 'bad' } as never, textRevision: 1 }),
  );
});

async function chosen(scope: ExportScope, dates: Dates): Promise<string[]> {
  const found: string[] = [];
  for await (const row of chosenRows(await chosenIds(scope, dates, 'list'), dates))
    if (row) found.push(row.id);
  return found;
}

describe('which notes', () => {
  const between: Dates = { from: 15, until: 20 };
  test.each<[ExportScope, Dates, string[]]>([
    [{ scope: 'all' }, ALWAYS, ['pinned', 'new', 'else', 'old', 'bad']],
    [{ scope: 'all' }, { from: 20, until: null }, ['new', 'else']],
    [{ scope: 'tenant', tenant: 't' }, ALWAYS, ['pinned', 'new', 'old']],
    [{ scope: 'tenant', tenant: 't' }, { from: null, until: 20 }, ['pinned', 'old']],
    [{ scope: 'tenant', tenant: 't' }, between, ['pinned']],
    [{ scope: 'screen', screen: 's', area: 'A' }, { from: 11, until: null }, ['new']],
    [{ scope: 'trash' }, ALWAYS, ['trashed-old', 'trashed']],
    [{ scope: 'trash' }, between, ['trashed']],
    [{ ids: ['new', 'gone', 'old'] }, { from: 15, until: null }, ['new']],
    [{ scope: 'everything' }, ALWAYS, ['bad', 'else', 'new', 'old', 'pinned', 'trashed', 'trashed-old']],
    [{ scope: 'everything' }, between, ['pinned', 'trashed']],
  ])('%j in %j', async (scope, dates, ids) => {
    const found = await chosen(scope, dates);
    expect([...found].sort()).toEqual([...ids].sort());
    if (!('scope' in scope && scope.scope === 'all')) expect(found).toEqual(ids);
    // What cannot be read has no place in an index, so the count of a list leaves it out.
    const inList = 'scope' in scope && scope.scope === 'all' ? ids.filter((id) => id !== 'bad') : ids;
    expect(await countChosen(scope, dates)).toBe(inList.length);
  });

  test('by id, in code units', async () => {
    expect(await chosenIds({ scope: 'tenant', tenant: 't' }, ALWAYS, 'id')).toEqual(['new', 'old', 'pinned']);
  });
});
