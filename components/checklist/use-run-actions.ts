import { useState } from 'react';
import { loadRuns } from '@/components/runs/on-demand';
import { messages } from './messages';

type Actions = Awaited<ReturnType<typeof loadRuns>>;

/** What starts runs and ticks their steps, fetched with the first use; and in words how the last one failed. */
export function useRunActions() {
  const [failure, setFailure] = useState<string | null>(null);
  /** `then` runs once it is on the disk. */
  const act = <Result>(
    work: (actions: Actions) => Promise<Result>,
    then?: (result: Result) => void,
  ): void => {
    loadRuns()
      .then(work)
      .then(
        (result) => {
          setFailure(null);
          then?.(result);
        },
        (cause: unknown) => setFailure(messages.notSaved(codeOf(cause))),
      );
  };
  return { failure, act };
}

/** Failures of a write carry the code that the user sees. */
const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'FG-W1';
