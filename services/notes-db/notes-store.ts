/**
 * The notes, as verbs. The rest of the product sees this and no transaction; there is no other way to the database.
 */
export { onBeforeClose, onConnectionNotice, type ConnectionNotice } from './connection';
export { adoptDraft, dropDraft, getDraft, listDrafts, saveDraft } from './drafts';
export { countNotes, eachNote, getNote, listNotes, searchNotes } from './read-notes';
export type { DraftRow } from './schema';
export { onNotesChanged, type ChangedIds } from './signals';
export {
  deleteForever,
  emptyTrash,
  pinNote,
  restoreNote,
  saveNote,
  trashNote,
  type EmptyTrashOutcome,
} from './write-notes';
