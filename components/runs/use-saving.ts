import { useState } from 'react';
import { failureText } from './failure-text';

/** Writes that may fail, and in words how the last one did; `null` when it is on the disk. */
export function useSaving() {
  const [failure, setFailure] = useState<string | null>(null);
  /** Starts a write; `then` runs once it is on the disk. Who asks for the outcome gets it, a failure too. */
  const attempt = <Result>(
    write: () => Promise<Result>,
    then?: (result: Result) => void,
  ): Promise<Result> => {
    const written = write();
    written.then(
      (result) => {
        setFailure(null);
        then?.(result);
      },
      (cause: unknown) => setFailure(failureText(cause)),
    );
    return written;
  };
  const save = <Result>(...given: Parameters<typeof attempt<Result>>): void => {
    void attempt(...given);
  };
  return { failure, save, attempt };
}
