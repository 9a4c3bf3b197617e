import { useEffect, useEffectEvent, useState } from 'react';

const PAUSE_MS = 250;

/**
 * A text that is kept while it is typed: a moment after the last key, and at once when its field is left or goes.
 *
 * @param stored - As it is on the disk.
 * @param keep - Writes it; without it nothing is kept before the user says so.
 */
export function useKeptText(stored: string, keep: ((text: string) => void) | undefined) {
  const [typed, setTyped] = useState<string | null>(null);
  // On the disk: from here on a change made in another window shows.
  if (typed !== null && typed === stored) setTyped(null);
  const flush = useEffectEvent(() => {
    if (typed !== null && typed !== stored) keep?.(typed);
  });
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => flush(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => () => flush(), []);
  return {
    text: typed ?? stored,
    setText: setTyped,
    onBlur: () => {
      if (typed !== null && typed !== stored) keep?.(typed);
    },
  };
}
