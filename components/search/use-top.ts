import { type RefObject, useEffect, useRef } from 'react';

/**
 * Goes back to the top of what scrolls when something else is read there.
 *
 * @param read - Names what is read.
 * @returns For the element that scrolls. Its place is not asked for: that would cost a layout at each key.
 */
export function useTop(read: string): {
  ref: RefObject<HTMLDivElement | null>;
  onScroll: () => void;
} {
  const ref = useRef<HTMLDivElement>(null);
  const isAway = useRef(false);
  useEffect(() => {
    if (!isAway.current) return;
    isAway.current = false;
    ref.current?.scrollTo({ top: 0 });
  }, [read]);
  const onScroll = () => {
    isAway.current = (ref.current?.scrollTop ?? 0) > 0;
  };
  return { ref, onScroll };
}
