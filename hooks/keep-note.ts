import type { NoteFields } from '@/lib/notes/note';
import { LEGACY_TENANT } from '@/lib/passport/passport';

/** What a note is tied to, as the journal names it: a run or a walk has its own place. */
export type PlaceOfNote = Pick<NoteFields, 'area' | 'screen' | 'tenant' | 'record'>;

/**
 * Store a note that was made by the guide: a trail, a run. Resolves with its id when it is on the disk.
 *
 * The database is loaded for it: a page that is only read needs none.
 *
 * @param given.place - What the note is tied to, before anything else that is given. What stands for the tenant of the
 *   legacy app ties a note to none.
 */
export async function keepNote({
  place,
  ...given
}: Partial<NoteFields> & { place?: PlaceOfNote }): Promise<string> {
  const [{ toFields }, { saveNote }] = await Promise.all([
    import('@/lib/notes/note'),
    import('@/services/notes-db/notes-store'),
  ]);
  const id = crypto.randomUUID();
  const { tenant, ...fields } = toFields({ ...given, ...place });
  await saveNote({ ...fields, tenant: tenant === LEGACY_TENANT ? null : tenant, id }, null);
  return id;
}
