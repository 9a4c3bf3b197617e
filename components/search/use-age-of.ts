import { useEffect, useState } from 'react';
import type { ageOf } from './age-of';

type AgeOf = typeof ageOf;

let loaded: AgeOf | null = null;

/** Says how old an entry is; `null` until what it takes is there. The first paint does not wait for it. */
export function useAgeOf(): AgeOf | null {
  const [, setLoaded] = useState(loaded !== null);
  useEffect(() => {
    if (loaded) return;
    import('./age-of').then(
      (module) => {
        loaded = module.ageOf;
        setLoaded(true);
      },
      () => {
        // A damaged installation: the rest of the row is there.
      },
    );
  }, []);
  return loaded;
}
