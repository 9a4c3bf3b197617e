import { describe, expect, test } from 'vitest';
import { NOTE_LIMITS } from '@/lib/notes/import-limits';
import { decidePin, decideSave, decideTrash, type SaveRequest, type Versioned } from '@/lib/notes/revise';
import { fakeDraft, fakeNote } from './fake-note';

const now = 5000;
const stored: Versioned = { note: fakeNote({ id: 'a', revision: 3, body: 'theirs' }), textRevision: 3 };
const request = (overrides: Partial<SaveRequest>): SaveRequest => ({
  draft: fakeDraft({ id: 'a', body: 'mine' }),
  basedOn: 3,
  otherId: 'other',
  now,
  ...overrides,
});

describe('decideSave', () => {
  test('writes a new note as revision 1', () => {
    const { outcome, write } = decideSave(undefined, undefined, request({ basedOn: null }));
    expect(outcome.kind).toBe('saved');
    expect(write).toEqual({ note: outcome.note, textRevision: 1 });
    expect(outcome.note).toMatchObject({ revision: 1, body: 'mine', createdAt: now, updatedAt: now });
  });

  test('replaces the text it began from, and keeps fields it does not know', () => {
    const future = { ...stored.note, mood: 'calm' };
    const { outcome } = decideSave({ note: future, textRevision: 3 }, undefined, request({}));
    expect(outcome.note).toMatchObject({
      revision: 4,
      body: 'mine',
      mood: 'calm',
      createdAt: future.createdAt,
    });
  });

  test('keeps both texts when the stored one is newer', () => {
    const { outcome, write } = decideSave(stored, undefined, request({ basedOn: 2 }));
    expect(outcome).toMatchObject({
      kind: 'conflict',
      note: { id: 'a', body: 'theirs', revision: 3 },
      other: { id: 'other', body: 'mine', title: 'mine (other version)', revision: 1 },
    });
    expect(write?.note.id).toBe('other');
  });

  test('changes nothing when a newer stored text says the same', () => {
    const draft = fakeDraft({ id: 'a', body: 'theirs' });
    const { outcome, write } = decideSave(stored, undefined, request({ draft, basedOn: 1 }));
    expect(outcome.kind).toBe('unchanged');
    expect(write).toBeNull();
  });

  test('makes no third note when a conflict is saved again', () => {
    const first = decideSave(stored, undefined, request({ basedOn: 2 }));
    const again = decideSave(stored, first.write ?? undefined, request({ basedOn: 2 }));
    expect(again.outcome).toEqual(first.outcome);
    expect(again.write).toBeNull();
  });

  test('is no conflict with a pin or with Trash, and takes the note out of Trash', () => {
    const pinned = decidePin(stored, true);
    const trashed = pinned && decideTrash(pinned, 4000);
    expect(trashed?.note.revision).toBe(5);
    const { outcome } = decideSave(trashed ?? undefined, undefined, request({}));
    expect(outcome).toMatchObject({ kind: 'saved', note: { revision: 6, pinned: true, deletedAt: null } });
  });

  test('writes again what was deleted for good', () => {
    const { outcome } = decideSave(undefined, undefined, request({}));
    expect(outcome).toMatchObject({ kind: 'saved', note: { id: 'a', revision: 4, body: 'mine' } });
  });

  test('keeps the second title within the limit', () => {
    const draft = fakeDraft({ id: 'a', title: 'x'.repeat(NOTE_LIMITS.title) });
    const { write } = decideSave(stored, undefined, request({ draft, basedOn: 1 }));
    expect(write?.note.title).toHaveLength(NOTE_LIMITS.title);
    expect(write?.note.title).toMatch(/ \(other version\)$/);
  });
});

test('pinning or trashing twice is once', () => {
  expect(decidePin(stored, false)).toBeNull();
  expect(decideTrash(stored, null)).toBeNull();
});
