import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * What an element scrolls in, and how far below its beginning the element stands: kept up to date while what is above it
 * grows and shrinks.
 */
export function useScroller(element: RefObject<HTMLElement | null>): {
  scroller: RefObject<HTMLElement | null>;
  above: number;
} {
  const scroller = useRef<HTMLElement>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    const found = element.current && scrollerOf(element.current);
    scroller.current = found;
    if (!found) return undefined;
    const measure = () => {
      if (!element.current) return;
      const top = element.current.getBoundingClientRect().top - found.getBoundingClientRect().top;
      setAbove(Math.max(0, Math.round(top + found.scrollTop)));
    };
    measure();
    const watch = new ResizeObserver(measure);
    for (const part of found.children) watch.observe(part);
    return () => watch.disconnect();
  }, [element]);
  return { scroller, above };
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent;
  }
  return null;
}
