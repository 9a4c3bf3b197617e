import { Connection } from '../database/connection';
import { openNotes } from './open';
import type { NotesSchema } from './schema';

export type { ConnectionNotice } from '../database/connection';

/** The one connection of this context to the notes. */
const notes = new Connection<NotesSchema>((options) => openNotes(options));

export const readIn: typeof notes.readIn = (stores, work) => notes.readIn(stores, work);
export const writeIn: typeof notes.writeIn = (stores, work) => notes.writeIn(stores, work);
export const closeConnection: typeof notes.close = () => notes.close();
export const onConnectionNotice: typeof notes.onNotice = (listener) => notes.onNotice(listener);
export const onBeforeClose: typeof notes.onBeforeClose = (flush) => notes.onBeforeClose(flush);
