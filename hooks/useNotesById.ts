import { useEffect, useState } from 'react';
import { errorName } from '@/lib/error-name';
import { type Found, unmatched } from '@/lib/quick-search/found';

type Notes = ReadonlyMap<string, Found>;

const none: Notes = new Map();

/** A few notes by id, as lines of a list; those in Trash are left out. `null` until they are read. */
export function useNotesById(ids: readonly string[]): Notes | null {
  const key = ids.join('\n');
  const [read, setRead] = useState<{ key: string; notes: Notes }>({ key: '', notes: none });
  useEffect(() => {
    if (key === '') return undefined;
    let left = false;
    readLines(key.split('\n')).then(
      (notes) => {
        if (!left) setRead({ key, notes });
      },
      (cause: unknown) => {
        console.error('Field Guide: notes opened lately could not be read.', errorName(cause));
        if (!left) setRead({ key, notes: none });
      },
    );
    return () => {
      left = true;
    };
  }, [key]);
  if (key === '') return none;
  return read.key === key ? read.notes : null;
}

/** The database is loaded for it: without a note to show it is not needed. */
async function readLines(ids: readonly string[]): Promise<Notes> {
  const [{ getNotes }, { noteTitle }] = await Promise.all([
    import('@/services/notes-db/notes-store'),
    import('@/lib/notes/title'),
  ]);
  return new Map(
    [...(await getNotes(ids))].flatMap(([id, note]) =>
      note?.deletedAt === null
        ? [[id, unmatched({ id, kind: 'note', title: noteTitle(note), area: note.area })] as const]
        : [],
    ),
  );
}
