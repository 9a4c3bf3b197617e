import { useEffect, useMemo, useState } from 'react';
import { errorName } from '@/lib/error-name';
import type { Found } from '@/lib/search/found';
import type * as registry from './registry';
import type { SearchPlace } from './search-place';

const nothing: readonly Found[] = [];

/**
 * What can be done or gone to; all that fits into a list where nothing is typed.
 *
 * @param typed - `null` where it is not asked for.
 */
export function useOffers(typed: string | null, { screen, beside }: SearchPlace): readonly Found[] {
  const from = useRegistry(typed !== null);
  const { tabId, generation, tenant } = beside ?? {};
  const offers = useMemo(() => {
    const known = tabId !== undefined && generation !== undefined;
    return from?.offersAt({
      screen,
      beside: known ? { tabId, generation, tenant: tenant ?? null } : null,
    });
  }, [from, screen, tabId, generation, tenant]);
  return useMemo(
    () => (typed === null || !from || !offers ? nothing : from.findOffers(offers, typed)),
    [typed, from, offers],
  );
}

/** The table of offers, in a file of its own: few openings of the search need it. */
function useRegistry(wanted: boolean): typeof registry | null {
  const [loaded, setLoaded] = useState<typeof registry | null>(null);
  useEffect(() => {
    if (!wanted) return;
    import('./registry').then(setLoaded, (cause: unknown) =>
      console.error('Field Guide: the commands could not be loaded.', errorName(cause)),
    );
  }, [wanted]);
  return wanted ? loaded : null;
}
