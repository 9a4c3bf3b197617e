import { useState } from 'react';

/** Actions on notes that may fail, and with how many the last one did. */
export function useAttempts() {
  const [failed, setFailed] = useState(0);
  /**
   * Do it with each note, whatever becomes of the others.
   *
   * @returns The notes with which it was done. The store has said on the console why one failed; that one is as it
   *   was, and the list shows it.
   */
  const attempt = async (
    ids: readonly string[],
    act: (id: string) => Promise<unknown>,
  ): Promise<readonly string[]> => {
    setFailed(0);
    const outcomes = await Promise.allSettled(ids.map((id) => act(id)));
    const done = ids.filter((_id, index) => outcomes[index]?.status === 'fulfilled');
    setFailed(ids.length - done.length);
    return done;
  };
  return { failed, attempt };
}
