import { useEffect, useState } from 'react';
import { errorName } from '@/lib/error-name';
import { countExpired, emptyExpired, emptyTrash, onNotesChanged } from '@/services/notes-db/notes-store';

export type { EmptyTrashOutcome } from '@/services/notes-db/notes-store';
export { emptyTrash };

export interface ExpiredNotes {
  /** Notes that have been in Trash for longer than they are kept there. */
  count: number;
  /** Delete them for good, if they are still as many as the user agreed to. */
  empty: (agreed: number) => ReturnType<typeof emptyExpired>;
}

const none = { count: 0, at: 0 };

/** What has been in Trash for too long; nothing deletes it by itself. Kept up to date with every window. */
export function useExpiredNotes(): ExpiredNotes {
  const [expired, setExpired] = useState(none);
  useEffect(() => {
    let left = false;
    const read = () => {
      const at = Date.now();
      countExpired(at).then(
        (count) => {
          if (!left) setExpired({ count, at });
        },
        (cause: unknown) => console.error('Field Guide: Trash could not be counted.', errorName(cause)),
      );
    };
    read();
    const stop = onNotesChanged(read);
    return () => {
      left = true;
      stop();
    };
  }, []);
  // By the clock of the count: what has grown too old since is not what the user agreed to.
  return { count: expired.count, empty: (agreed) => emptyExpired(agreed, expired.at) };
}
