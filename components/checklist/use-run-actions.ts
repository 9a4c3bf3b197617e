import { useState } from 'react';
import { loadRuns } from '@/components/runs/on-demand';
import { messages } from './messages';

type Actions = Awaited<ReturnType<typeof loadRuns>>;

/** What starts runs and ticks their steps, fetched with the first use; and in words how the last one failed. */
export function useRunActions() {
  const [failure, setFailure] = useState<string | null>(null);
  /** Starts what rejects when it is not on the disk; `then` runs once it is. */
  const act = <Result>(
    work: (actions: Actions) => Promise<Result>,
    then?: (result: Result) => void,
  ): Promise<Result> => {
    const done = loadRuns().then(work);
    done.then(
      (result) => {
        setFailure(null);
        then?.(result);
      },
      (cause: unknown) => void textOf(cause).then(setFailure),
    );
    return done;
  };
  return { failure, act };
}

/** The words come with the rest; where that could not be fetched, nothing was written. */
const textOf = (cause: unknown): Promise<string> =>
  loadRuns().then(
    ({ failureText }) => failureText(cause),
    () => messages.notSaved('FG-W1'),
  );
