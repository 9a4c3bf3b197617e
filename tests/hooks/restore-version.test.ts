import { describe, expect, test } from 'vitest';
import { restoreVersion } from '@/hooks/useVersions';
import { getNote, listVersions, saveNote } from '@/services/notes-db/notes-store';
import { fakeDraft } from '../lib/notes/fake-note';
import { useFreshDatabase } from '../services/notes-db/fresh-database';

useFreshDatabase();

/** A note with one earlier text, and that text. */
async function changedNote() {
  const { note: first } = await saveNote(fakeDraft({ id: 'a', body: 'first' }), null);
  const { note } = await saveNote({ ...first, body: 'now' }, first.revision);
  const [earlier] = await listVersions('a');
  return { note, fields: earlier?.fields ?? note };
}

describe('an earlier text', () => {
  test('comes back, and goes again', async () => {
    const { note, fields } = await changedNote();
    const { beside, undo } = await restoreVersion(note, fields);
    expect(beside).toBeNull();
    expect((await getNote('a'))?.body).toBe('first');
    await undo();
    expect((await getNote('a'))?.body).toBe('now');
  });

  test('of a note that was changed meanwhile comes back beside it; the way back takes only that away', async () => {
    const { note, fields } = await changedNote();
    await saveNote({ ...note, body: 'elsewhere' }, note.revision);
    const { beside, undo } = await restoreVersion(note, fields);
    expect(beside?.body).toBe('first');
    expect((await getNote('a'))?.body).toBe('elsewhere');
    await undo();
    expect((await getNote(beside?.id ?? ''))?.deletedAt).not.toBeNull();
    expect((await getNote('a'))?.body).toBe('elsewhere');
  });
});
