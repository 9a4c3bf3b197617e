/**
 * The notes, as verbs. The rest of the product sees this and no transaction; there is no other way to the database.
 */
export { onBeforeClose, onConnectionNotice, type ConnectionNotice } from './connection';
export { adoptDraft, dropDraft, getDraft, listDrafts, saveDraft } from './drafts';
export { listLostTies, type LostTie } from './lost-ties';
export { countNotes, countUpTo, eachNote, getNote, getNotes, listIds, listNotes } from './read-notes';
export { findFirstOf, findNotes, searchNotes, type Finding } from './search-notes';
export { listTags } from './tags';
export type { DraftRow, ImportRow, VersionRow } from './schema';
export { onNotesChanged, type ChangedIds } from './signals';
export {
  countExpired,
  deleteForever,
  emptyExpired,
  emptyTrash,
  pinNote,
  restoreNote,
  saveNote,
  trashNote,
  type EmptyTrashOutcome,
} from './write-notes';
export { listVersions } from './versions';
export { mergeInto, retie, tickTask } from './change-notes';
