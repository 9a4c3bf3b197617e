import { openDB } from 'idb';
import { FieldGuideError } from '@/lib/notes/errors';
import type { CopyEnd, CopyReason } from '@/lib/notes/second-copy/format';
import { rowsById } from '../notes-db/rows';
import type { NotesSchema } from '../notes-db/schema';
import { withFiles } from './folder';
import { notesOf } from './take-snapshot';
import { writeCopy } from './write-copy';

/**
 * Copy a database as it is, at whatever version: before an upgrade.
 *
 * @throws When no copy was made.
 */
export async function copyDatabase(name: string, reason: CopyReason): Promise<CopyEnd> {
  const db = await openDB<NotesSchema>(name);
  try {
    const rows = rowsById((after, count) => db.getAll('notes', after, count));
    const state = db.objectStoreNames.contains('meta') ? await db.get('meta', 'state') : undefined;
    const head = { sequence: state?.sequence ?? 0, reason, at: Date.now() };
    return await withFiles((folder) =>
      writeCopy(folder, head, notesOf(rows), async (count) => {
        if (count < (await db.count('notes'))) throw new FieldGuideError('FG-D2');
      }),
    );
  } finally {
    db.close();
  }
}
