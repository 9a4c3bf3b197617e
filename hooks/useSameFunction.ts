import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that stays the same one and does what the latest does: for what need not be drawn anew with each. */
export function useSameFunction<Given>(does: (given: Given) => void): (given: Given) => void {
  const latest = useRef(does);
  useLayoutEffect(() => {
    latest.current = does;
  });
  return useCallback((given) => latest.current(given), []);
}
