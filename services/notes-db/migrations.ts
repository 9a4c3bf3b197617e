import type { Migration } from '../database/migrations';

/**
 * Each entry brings the database from version `index` to `index + 1`.
 *
 * Append only; never edited after release. Add stores, indexes and fields first; remove or rename one release after
 * nothing reads the old form.
 */
export const migrations: readonly Migration[] = [
  function notesAndDrafts(db) {
    const notes = db.createObjectStore('notes', { keyPath: 'id' });
    notes.createIndex('byUpdated', ['rank', 'note.updatedAt']);
    notes.createIndex('byScreen', ['note.screen', 'rank', 'note.updatedAt']);
    notes.createIndex('byTenant', ['note.tenant', 'rank', 'note.updatedAt']);
    notes.createIndex('byRecord', ['note.record.model', 'note.record.id', 'rank', 'note.updatedAt']);
    notes.createIndex('byArea', ['note.area', 'rank', 'note.updatedAt']);
    notes.createIndex('byAreaOnly', ['areaOnly', 'rank', 'note.updatedAt']);
    notes.createIndex('byEntry', ['note.entry', 'rank', 'note.updatedAt']);
    notes.createIndex('byDeleted', 'note.deletedAt');
    db.createObjectStore('drafts', { keyPath: ['id', 'editor'] });
  },
  async function versionsStateAndImports(db, tx) {
    db.createObjectStore('versions', { keyPath: ['id', 'revision'] });
    db.createObjectStore('imports', { keyPath: 'id' });
    const meta = db.createObjectStore('meta', { keyPath: 'key' });
    const store = tx.objectStore('notes');
    store.createIndex('byTag', 'note.tags', { multiEntry: true });
    const notes = await store.count();
    await meta.put({ key: 'state', notes, sequence: notes });
  },
  // No note is read or written, so that an upgrade takes no longer with more of them: they are numbered later.
  async function changes(db, tx) {
    // Not unique: nothing that only serves the search may ever stop a note from being saved.
    db.createObjectStore('changes', { keyPath: 'id' }).createIndex('bySeq', 'seq');
    const meta = tx.objectStore('meta');
    const state: unknown = await meta.get('state');
    if (state) await meta.put({ ...state, origin: crypto.randomUUID() });
  },
];
