import { useEffect, useState } from 'react';
import { errorName } from '@/lib/error-name';
import { fitsImport } from '@/lib/notes/export/backup';
import { estimateBackup } from '@/services/export/backup-size';

/**
 * Whether Field Guide will take back a backup of so many notes in one piece, as far as that can be told before it is
 * written.
 *
 * @param notes - `null`: nothing is asked.
 */
export function useFitsImport(notes: number | null): boolean {
  const [tooLarge, setTooLarge] = useState<number | null>(null);
  useEffect(() => {
    if (notes === null) return undefined;
    let left = false;
    estimateBackup(notes).then(
      (size) => {
        if (!left && !fitsImport(size)) setTooLarge(notes);
      },
      (cause: unknown) => console.error('Field Guide: no size of the backup is known.', errorName(cause)),
    );
    return () => {
      left = true;
    };
  }, [notes]);
  return notes === null || tooLarge !== notes;
}
