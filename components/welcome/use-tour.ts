import { useEffect, useState, useSyncExternalStore } from 'react';

/** How long each picture stands while the tour goes by itself. */
export const STOP_MS = 8000;

/**
 * Where the tour is. It begins when it is asked to and goes on by itself; whoever turns a page stops it, and where
 * less motion is wanted it never turns one.
 *
 * @param stops - How many there are.
 */
export function useTour(stops: number) {
  const [at, setAt] = useState(0);
  const [isStarted, setGoing] = useState(false);
  const still = useSyncExternalStore(onMotion, wantsLessMotion);
  const going = isStarted && !still;
  const last = stops - 1;

  useEffect(() => {
    if (!going) return;
    const timer = setTimeout(() => {
      // Nobody sees it: it waits where it is.
      if (document.hidden) setGoing(false);
      else if (at < last) setAt(at + 1);
      else setGoing(false);
    }, STOP_MS);
    return () => clearTimeout(timer);
  }, [going, at, last]);

  const turnTo = (stop: number) => {
    setGoing(false);
    setAt(Math.min(Math.max(stop, 0), last));
  };
  return {
    at,
    going,
    /** Less motion is wanted: it cannot go by itself. */
    still,
    /** It stood at its last picture until the end. */
    isAtEnd: at === last,
    back: () => turnTo(at - 1),
    next: () => turnTo(at + 1),
    toggle: () => {
      if (!going && at === last) setAt(0);
      setGoing(!going);
    },
  };
}

const lessMotion = () => matchMedia('(prefers-reduced-motion: reduce)');
/** Whether the system asks for less motion. */
const wantsLessMotion = (): boolean => lessMotion().matches;

/** Hear when that changes. */
function onMotion(tell: () => void): () => void {
  const wish = lessMotion();
  wish.addEventListener('change', tell);
  return () => wish.removeEventListener('change', tell);
}
