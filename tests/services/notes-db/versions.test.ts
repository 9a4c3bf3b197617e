import { expect, test } from 'vitest';
import { readIn } from '@/services/notes-db/connection';
import { deleteForever, listVersions, pinNote, saveNote, trashNote } from '@/services/notes-db/notes-store';
import { fakeDraft } from '../../lib/notes/fake-note';
import { useFreshDatabase } from './fresh-database';

useFreshDatabase();

const save = (id: string, body: string, basedOn: number | null) => saveNote(fakeDraft({ id, body }), basedOn);
const bodies = async (id: string) => (await listVersions(id)).map(({ fields }) => fields.body);

test('a save keeps the text it replaces; pinning and Trash keep none', async () => {
  await save('a', 'one', null);
  await pinNote('a', true);
  await trashNote('a');
  expect(await bodies('a')).toEqual([]);
  await save('a', 'two', 3);
  await save('a', 'two', 4);
  expect(await listVersions('a')).toMatchObject([{ id: 'a', revision: 1, fields: { body: 'one' } }]);
});

test('ten are kept, the latest first', async () => {
  await save('a', '0', null);
  for (let edit = 1; edit <= 14; edit += 1) await save('a', `${edit}`, edit);
  expect(await bodies('a')).toEqual(['13', '12', '11', '10', '9', '8', '7', '6', '5', '4']);
});

test('ticking tasks keeps none, and what is written beside it does', async () => {
  await save('a', '- [ ] one\n- [ ] two', null);
  await save('a', '- [x] one\n- [ ] two', 1);
  await save('a', '- [x] one\n- [x] two', 2);
  expect(await bodies('a')).toEqual([]);
  await save('a', '- [x] one\n- [ ] two\n- [ ] three', 3);
  expect(await bodies('a')).toEqual(['- [x] one\n- [x] two']);
  await saveNote(fakeDraft({ id: 'a', title: 'Named', body: '- [ ] one\n- [ ] two\n- [ ] three' }), 4);
  expect(await bodies('a')).toEqual(['- [x] one\n- [ ] two\n- [ ] three', '- [x] one\n- [x] two']);
});

test('of a conflict the text that stays has no new version', async () => {
  await save('a', 'one', null);
  await save('a', 'two', 1);
  await save('a', 'mine', 1);
  expect(await bodies('a')).toEqual(['one']);
});

test('they go with the note, and no others do', async () => {
  for (const id of ['a', 'ab', 'b']) {
    await save(id, 'one', null);
    await save(id, 'two', 1);
  }
  await trashNote('a');
  await deleteForever('a');
  const left = await readIn(['versions'], (tx) => tx.store.getAllKeys());
  expect(left).toEqual([
    ['ab', 1],
    ['b', 1],
  ]);
});
