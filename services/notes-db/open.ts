import type { Migration } from '../database/migrations';
import { openDatabase, type OpenOptions as DatabaseOptions } from '../database/open';
import { migrations } from './migrations';
import type { NotesDatabase, NotesSchema } from './schema';

export const DATABASE_NAME = 'field-guide-notes';

export interface OpenOptions extends DatabaseOptions<NotesSchema> {
  name?: string;
  steps?: readonly Migration[];
}

/** Open the notes: see `openDatabase`. */
export const openNotes = ({
  name = DATABASE_NAME,
  steps = migrations,
  ...options
}: OpenOptions = {}): Promise<NotesDatabase> => openDatabase(name, steps, options);
