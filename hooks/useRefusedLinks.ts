import { useEffect, useState } from 'react';
import type { RefusedLink } from '@/lib/notes/links';

/** While somebody types, an address is often only half there. */
const REST_MS = 600;

/** A longer text is not read again at every rest. */
const LONGEST = 50_000;

const none: readonly RefusedLink[] = [];

/** The links of a text that will not be links, told when typing rests. */
export function useRefusedLinks(body: string): readonly RefusedLink[] {
  const [refused, setRefused] = useState(none);
  // What cannot hold a link need not be read.
  const wanted = body.length <= LONGEST && /\]\(|\]\[|\]:|:\/\/|www\.|<\w+:/.test(body);
  useEffect(() => {
    if (!wanted) return undefined;
    let left = false;
    const timer = setTimeout(() => {
      import('@/lib/notes/links').then(
        ({ refusedLinks }) => !left && setRefused(refusedLinks(body)),
        () => undefined, // it is only a hint
      );
    }, REST_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [body, wanted]);
  return wanted ? refused : none;
}
