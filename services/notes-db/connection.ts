import { Connection } from '../database/connection';
import { openGuarded } from './guard';
import type { NotesSchema } from './schema';
import { onMoved } from './sentinel';

export type { ConnectionNotice } from '../database/connection';

let stopFollowing: (() => void) | null = null;

/** The one connection of this context to the notes. */
const notes = new Connection<NotesSchema>((options) => {
  stopFollowing?.();
  stopFollowing = onMoved(() => void notes.close());
  return openGuarded(options);
});

export const readIn: typeof notes.readIn = (stores, work) => notes.readIn(stores, work);
export const writeIn: typeof notes.writeIn = (stores, work) => notes.writeIn(stores, work);
export const closeConnection: typeof notes.close = () => notes.close();
export const onConnectionNotice: typeof notes.onNotice = (listener) => notes.onNotice(listener);
export const onBeforeClose: typeof notes.onBeforeClose = (flush) => notes.onBeforeClose(flush);
