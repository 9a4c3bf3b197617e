import { useEffectEvent, useLayoutEffect } from 'react';

export interface TypedAheadProps {
  onType: (letter: string) => void;
}

/** Stands in for the search while that is being fetched: letters typed meanwhile are meant for its box, not for the panel's keys. */
export function TypedAhead({ onType }: TypedAheadProps) {
  const type = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.key.length > 1) return;
    event.preventDefault();
    event.stopPropagation();
    onType(event.key);
  });
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => type(event);
    // Before whatever else listens on the page.
    window.addEventListener('keydown', hear, true);
    return () => window.removeEventListener('keydown', hear, true);
  }, []);
  return null;
}
