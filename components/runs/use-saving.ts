import { useState } from 'react';
import { toSaveError } from '@/lib/notes/errors';
import { messages } from './messages';

/** Writes that may fail, and in words how the last one did; `null` when it is on the disk. */
export function useSaving() {
  const [failure, setFailure] = useState<string | null>(null);
  /** Starts a write; `then` runs once it is on the disk. */
  const save = <Result>(write: () => Promise<Result>, then?: (result: Result) => void): void => {
    write().then(
      (result) => {
        setFailure(null);
        then?.(result);
      },
      (cause: unknown) => setFailure(messages.notSaved(toSaveError(cause).code)),
    );
  };
  return { failure, save };
}
