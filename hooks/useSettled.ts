import { useEffect, useState } from 'react';

/** A text as it was when it last rested for some ms: what comes of it does not flicker while somebody types. */
export function useSettled(text: string, pause: number): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text, pause]);
  return settled;
}
