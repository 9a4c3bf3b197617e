import { type Note, type NoteDraft, toFields } from '@/lib/notes/note';

let count = 0;

/** A valid note; a test states only what it is about. */
export function fakeNote(overrides: Partial<Note> = {}): Note {
  count += 1;
  return {
    id: `note-${count}`,
    revision: 1,
    title: '',
    body: '',
    tags: [],
    pinned: false,
    createdAt: Date.UTC(2026, 7, 1, 9),
    updatedAt: Date.UTC(2026, 7, 2, 10, 30),
    deletedAt: null,
    area: null,
    screen: null,
    tenant: null,
    record: null,
    entry: null,
    ...overrides,
  };
}

/** What an editor would save. */
export function fakeDraft(overrides: Partial<NoteDraft> = {}): NoteDraft {
  count += 1;
  return { ...toFields(overrides), id: overrides.id ?? `note-${count}` };
}
