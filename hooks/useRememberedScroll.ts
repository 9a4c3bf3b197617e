import { useLayoutEffect, useRef } from 'react';

const positions = new Map<string, number>();

/**
 * Give each view its own place in one scrolling element: leaving keeps it, coming back finds it again.
 *
 * @param view - Names what is shown, such as screen and tab.
 * @returns The ref for the scrolling element, and the handler that keeps the place.
 */
export function useRememberedScroll(view: string) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (ref.current) ref.current.scrollTop = positions.get(view) ?? 0;
  }, [view]);
  const handleScroll = () => {
    if (ref.current) positions.set(view, ref.current.scrollTop);
  };
  return { ref, handleScroll };
}
