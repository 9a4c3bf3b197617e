import { readIn } from './connection';
import type { VersionRow } from './schema';

/** The texts that a note had before, the latest first; at most ten. To go back to one, save its fields. */
export async function listVersions(id: string): Promise<VersionRow[]> {
  const rows = await readIn(['versions'], (tx) => tx.store.getAll(versionsOf(id)));
  return rows.reverse();
}

/** All earlier texts of a note, by revision. */
export function versionsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}
