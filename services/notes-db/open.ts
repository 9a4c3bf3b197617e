import type { Migration } from '../database/migrations';
import { openDatabase, type OpenOptions as DatabaseOptions } from '../database/open';
import { migrations } from './migrations';
import type { NotesDatabase, NotesSchema } from './schema';

/** The first database; recovery may begin further ones beside it, and leaves it where it is. */
export const DATABASE_NAME = 'field-guide-notes';

/** The name of the first database (1), or of one that recovery began. */
export const databaseName = (generation: number): string =>
  generation === 1 ? DATABASE_NAME : `${DATABASE_NAME}-${generation}`;

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
