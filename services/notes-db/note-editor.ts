import { type FieldGuideError, toSaveError } from '@/lib/notes/errors';
import { isBlank, type NoteDraft, type NoteFields, sameFields, toFields } from '@/lib/notes/note';
import type { SaveOutcome } from '@/lib/notes/revise';
import { onBeforeClose } from './connection';
import { createDraftKeeper } from './draft-keeper';
import { adoptDraft, dropDraft, saveDraft } from './drafts';
import { openEditor, openEditors } from './editors';
import { onLeaving } from './leaving';
import { getNote } from './read-notes';
import { onNotesChanged } from './signals';
import { saveNote } from './write-notes';

export interface EditorState {
  draft: NoteDraft;
  /** `saved` is said only when the text is on the disk. */
  status: 'idle' | 'drafting' | 'saving' | 'saved' | 'failed' | 'conflict';
  /** When this editor last saved, in milliseconds since the epoch. */
  savedAt: number | null;
  error: FieldGuideError | null;
  /** The text comes from a draft that was left behind: say so, and offer to discard it. */
  recovered: boolean;
}

/** What an editor begins with: a `Note`, or the ties of a new one. */
export type InitialFields = Partial<NoteFields> & { revision?: number };

export interface NoteEditor {
  getState: () => EditorState;
  subscribe: (listener: () => void) => () => void;
  /** Begin: read the note, look for a draft, keep what is typed. Returns the way to stop, which keeps the draft. */
  start: () => () => void;
  setDraft: (change: Partial<NoteFields>) => void;
  /** Another beginning, for as long as nothing is typed. */
  setInitial: (initial: InitialFields) => void;
  /** `null` when it failed (see `error`), or when there is nothing to save in a new note. */
  save: () => Promise<SaveOutcome | null>;
  /** Give up what is not saved, and the draft with it. */
  discard: () => Promise<void>;
}

/**
 * The text of one note while it is being written: draft, save, conflict, recovery. Knows nothing of the screen.
 *
 * Contract
 * - What is typed is written as a draft within two seconds, and at once when the page may be going.
 * - A draft left behind is offered to the next editor of its note; a new note's to the next new note.
 * - Text typed while a save is under way is kept, and is not called saved.
 * - After a new note is saved, the editor holds the next new note.
 * - After a conflict the editor holds the second note, with the user's own text.
 *
 * @param noteId - `null` for a new note.
 */
export function createNoteEditor(noteId: string | null, initial: InitialFields): NoteEditor {
  const listeners = new Set<() => void>();
  let beginning = initial;
  let base = toFields(initial);
  let basedOn = initial.revision ?? null;
  let touched = false;
  /** In whose name drafts are written. */
  let writer: string = crypto.randomUUID();
  let saving: Promise<SaveOutcome | null> | null = null;
  let state: EditorState = {
    draft: { id: noteId ?? crypto.randomUUID(), ...base },
    status: 'idle',
    savedAt: null,
    error: null,
    recovered: false,
  };

  const update = (change: Partial<EditorState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const fail = (cause: unknown) => update({ status: 'failed', error: toSaveError(cause) });

  const keeper = createDraftKeeper<NoteDraft>((draft) => saveDraft(draft, basedOn, writer), fail);
  const flush = () => keeper.flush();

  /** Hold this text as the one that is stored. */
  const settle = (id: string, fields: NoteFields, revision: number | null) => {
    base = fields;
    basedOn = revision;
    touched = false;
    return { draft: { id, ...fields }, recovered: false };
  };
  const nextNewNote = () => settle(crypto.randomUUID(), toFields(beginning), null);

  const showStored = async () => {
    const stored = noteId === null ? null : await getNote(state.draft.id);
    if (stored && !touched) update(settle(stored.id, toFields(stored), stored.revision));
  };

  /** Offer a draft that was left behind, unless the user was quicker: then it waits for the next editor. */
  const recover = async () => {
    const adopter = crypto.randomUUID();
    const release = openEditor(adopter);
    const row = touched ? null : await adoptDraft(noteId, adopter, await openEditors());
    if (!row || touched) {
      release();
      return undefined;
    }
    if (sameFields(row.fields, base) || (noteId === null && isBlank(row.fields))) {
      await dropDraft(row.id, adopter);
      release();
      return undefined;
    }
    writer = adopter;
    basedOn = row.basedOn;
    touched = true;
    update({ draft: { id: row.id, ...row.fields }, status: 'drafting', recovered: true });
    return release;
  };

  const start = () => {
    let stopped = false;
    const isStopped = () => stopped;
    const stops = [
      openEditor(writer),
      onLeaving(() => void flush()),
      onBeforeClose(flush),
      onNotesChanged((ids) => {
        if (!touched && (ids === null || ids.includes(state.draft.id))) showStored().catch(fail);
      }),
    ];
    const load = async () => {
      await showStored();
      if (isStopped()) return;
      const release = await recover();
      if (!release) return;
      if (isStopped()) release();
      else stops.push(release);
    };
    load().catch(fail);
    return () => {
      stopped = true;
      void flush();
      for (const stop of stops) stop();
    };
  };

  /** What the editor holds after a save, given what was sent and what has been typed since. */
  const takeOutcome = (outcome: SaveOutcome, sent: NoteDraft) => {
    const typed = state.draft;
    const status = outcome.kind === 'conflict' ? 'conflict' : 'saved';
    const held = outcome.kind === 'conflict' ? outcome.other : outcome.note;
    if (sameFields(typed, sent)) {
      const isOver = noteId === null && outcome.kind !== 'conflict';
      const settled = isOver ? nextNewNote() : settle(held.id, toFields(held), held.revision);
      update({ ...settled, status, savedAt: Date.now(), error: null });
      return;
    }
    base = toFields(held);
    basedOn = held.revision;
    const title = typed.title === sent.title ? held.title : typed.title;
    const draft = { ...typed, id: held.id, title };
    update({ draft, status: 'drafting', savedAt: Date.now(), error: null, recovered: false });
    keeper.keep(draft);
    void keeper.flush();
  };

  const saveNow = async () => {
    const sent = state.draft;
    void keeper.flush(); // the draft is safe whatever becomes of the save
    update({ status: 'saving', error: null });
    try {
      const outcome = await saveNote(sent, basedOn, writer);
      takeOutcome(outcome, sent);
      return outcome;
    } catch (cause) {
      keeper.keep(state.draft);
      fail(cause);
      return null;
    } finally {
      saving = null;
    }
  };

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start,
    setDraft(change) {
      touched = true;
      const draft = { ...state.draft, ...change, id: state.draft.id };
      update({ draft, status: saving ? 'saving' : 'drafting', error: null });
      keeper.keep(draft);
    },
    setInitial(next) {
      beginning = next;
      if (noteId === null && !touched) update(settle(state.draft.id, toFields(next), null));
    },
    save() {
      if (noteId === null && isBlank(state.draft)) return Promise.resolve(null);
      saving ??= saveNow();
      return saving;
    },
    async discard() {
      await saving;
      keeper.cancel();
      const { id } = state.draft;
      update({
        ...(noteId === null ? nextNewNote() : settle(id, base, basedOn)),
        status: 'idle',
        error: null,
      });
      await dropDraft(id, writer).catch(fail);
      await showStored().catch(fail);
    },
  };
}
