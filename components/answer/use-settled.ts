import { useEffect, useState } from 'react';

/** Long enough that a word is not answered while it is being typed. */
const pause = 220;

/** A text as it was when it last rested: what is composed from it does not flicker while somebody types. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
