import { useState } from 'react';
import type { Done } from './undo';

/** The last thing that was done and can be taken back, and whether that did not work. */
export function useDone() {
  const [done, setDone] = useState<Done | null>(null);
  const [failed, setFailed] = useState(false);
  const say = (next: Done | null) => {
    setDone(next);
    setFailed(false);
  };
  /** @returns Whether everything is as it was; if not, it can be tried again. */
  const takeBack = async ({ undo }: Done): Promise<boolean> => {
    const worked = await undo();
    if (worked) setDone(null);
    setFailed(!worked);
    return worked;
  };
  return { done, failed, say, takeBack };
}
