import { describe, expect, test } from 'vitest';
import {
  findFirstOf,
  getNote,
  listVersions,
  mergeInto,
  retie,
  saveNote,
  tickTask,
  trashNote,
} from '@/services/notes-db/notes-store';
import type { Note } from '@/lib/notes/note';
import { fakeDraft } from '../../lib/notes/fake-note';
import { useFreshDatabase } from './fresh-database';

useFreshDatabase();

async function save(over: Parameters<typeof fakeDraft>[0]): Promise<Note> {
  const outcome = await saveNote(fakeDraft(over), null);
  return outcome.note;
}

describe('a tick', () => {
  test('changes the text that was seen', async () => {
    const seen = await save({ id: 'a', body: '- [ ] x' });
    await tickTask(seen, '- [x] x');
    expect(await getNote('a')).toMatchObject({ body: '- [x] x', revision: 2 });
  });

  test('changes nothing when the note says something else by now', async () => {
    const seen = await save({ id: 'a', body: '- [ ] x' });
    await saveNote({ ...seen, body: '- [ ] y' }, 1);
    await expect(tickTask(seen, '- [x] x')).rejects.toMatchObject({ code: 'FG-W1' });
    expect(await getNote('a')).toMatchObject({ body: '- [ ] y' });
  });

  test('does not bring back a note that lies in Trash by now', async () => {
    const seen = await save({ id: 'a', body: '- [ ] x' });
    await trashNote('a');
    await expect(tickTask(seen, '- [x] x')).rejects.toMatchObject({ code: 'FG-W1' });
    expect((await getNote('a'))?.deletedAt).not.toBeNull();
  });

  test('of a note that was tied elsewhere meanwhile keeps that', async () => {
    const seen = await save({ id: 'a', body: '- [ ] x' });
    await saveNote({ ...seen, tenant: 'acme' }, 1);
    await tickTask(seen, '- [x] x');
    expect(await getNote('a')).toMatchObject({ body: '- [x] x', tenant: 'acme' });
  });
});

describe('merging', () => {
  test('writes the first, moves the other to Trash, and can be taken back', async () => {
    const kept = await save({ id: 'a', body: 'one' });
    const other = await save({ id: 'b', body: 'two' });
    const undo = await mergeInto(kept, other, { ...kept, body: 'one\ntwo' });
    expect(await getNote('a')).toMatchObject({ body: 'one\ntwo' });
    expect((await getNote('b'))?.deletedAt).not.toBeNull();
    expect((await listVersions('a')).map(({ fields }) => fields.body)).toEqual(['one']);
    await undo();
    expect(await getNote('a')).toMatchObject({ body: 'one' });
    expect((await getNote('b'))?.deletedAt).toBeNull();
  });

  test('with a first that was changed meanwhile loses nothing', async () => {
    const kept = await save({ id: 'a', body: 'one' });
    const other = await save({ id: 'b', body: 'two' });
    await saveNote({ ...kept, body: 'three' }, 1);
    await mergeInto(kept, other, { ...kept, body: 'one\ntwo' });
    expect(await getNote('a')).toMatchObject({ body: 'three' });
  });
});

test('merging leaves the second where it is when it says something else by now', async () => {
  const kept = await save({ id: 'a', body: 'one' });
  const other = await save({ id: 'b', body: 'two' });
  await saveNote({ ...other, body: 'typed meanwhile' }, 1);
  const undo = await mergeInto(kept, other, { ...kept, body: 'one\ntwo' });
  expect(await getNote('b')).toMatchObject({ body: 'typed meanwhile', deletedAt: null });
  await undo();
  expect(await getNote('a')).toMatchObject({ body: 'one' });
});

describe('the note another was kept beside', () => {
  test('is found by its title and ties', async () => {
    await save({ id: 'x', title: 'Plan', screen: 'elsewhere', tenant: 'else' });
    await save({ id: 'a', title: 'Plan', screen: 'home' });
    const other = await save({ id: 'b', title: 'Plan (other version)', screen: 'home' });
    expect((await findFirstOf(other))?.id).toBe('a');
  });

  test('is none that is in Trash', async () => {
    await save({ id: 'a', title: 'Plan' });
    await trashNote('a');
    expect(await findFirstOf(await save({ id: 'b', title: 'Plan (other version)' }))).toBeNull();
  });
});

describe('tying anew', () => {
  test('changes every note of the old tie, and gives each back what it had', async () => {
    await save({ id: 'a', screen: 'gone', entry: 'g1' });
    await save({ id: 'b', screen: 'gone' });
    await save({ id: 'c', screen: 'home' });
    const { count, undo } = await retie({ scope: 'screen', screen: 'gone' }, { screen: 'settings' });
    expect(count).toBe(2);
    expect(await getNote('a')).toMatchObject({ screen: 'settings', entry: 'g1' });
    expect(await getNote('c')).toMatchObject({ screen: 'home' });
    await undo();
    expect(await getNote('a')).toMatchObject({ screen: 'gone' });
    expect(await getNote('b')).toMatchObject({ screen: 'gone' });
  });

  test('leaves a note alone, on the way back, that was changed since', async () => {
    await save({ id: 'a', screen: 'gone' });
    const { undo } = await retie({ scope: 'screen', screen: 'gone' }, { screen: null });
    await saveNote({ ...fakeDraft({ id: 'a', body: 'mine', screen: 'home' }) }, 2);
    await undo();
    expect(await getNote('a')).toMatchObject({ screen: 'home', body: 'mine' });
  });
});
