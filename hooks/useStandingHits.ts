import { useEffect, useState } from 'react';
import { errorName } from '@/lib/error-name';
import type { Standing, StandingFor } from './standing-hits';
import { useScreenshotMode } from './useScreenshotMode';

/**
 * What stands in the list before any word is typed; `null` until all of it is known, so that nothing moves down below the
 * reader. It changes as a whole, too.
 *
 * @param wanted - `false` asks for nothing; what was known stays.
 */
export function useStandingHits(
  wanted: boolean,
  { scope, screen, area, browsed, world }: Omit<StandingFor, 'hides'>,
): Standing | null {
  const { hides } = useScreenshotMode();
  const [standing, setStanding] = useState<(Standing & Pick<StandingFor, 'scope' | 'hides'>) | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    let left = false;
    import('./standing-hits')
      .then(({ standingHits }) => standingHits({ scope, screen, area, browsed, world, hides }))
      .then((found) => {
        if (!left) setStanding({ ...found, scope, hides });
      })
      .catch((cause: unknown) => {
        console.error('Field Guide: the first lines of the search are missing.', errorName(cause));
        if (!left) setStanding({ lately: [], hits: [], of: null, scope, hides });
      });
    return () => {
      left = true;
    };
  }, [wanted, scope, screen, area, browsed, world, hides]);
  // Of another scope nothing may be shown, and no note once a picture may be taken.
  return standing?.scope === scope && (standing.hides || !hides) ? standing : null;
}
