import { useEffect, useMemo, useState } from 'react';
import type { AreaId } from '@/content/types';
import { errorName } from '@/lib/error-name';
import type { World } from '@/lib/passport/passport';
import type { SearchContext } from '@/lib/search/types';
import { readOpened } from '@/services/opened';

/** Where the user searches from; `null` where that is not known. */
export interface SearchedFrom {
  screen: string | null;
  area: AreaId | null;
  world: World;
}

/**
 * What lifts hits here: the same object for as long as nothing of it changes. What was opened is that of the moment in
 * which the search was opened: a list must not change because something is opened in another window.
 */
export function useSearchContext({ screen, area, world }: SearchedFrom): SearchContext {
  const [before, setBefore] = useState<Pick<SearchContext, 'opened' | 'now'>>({});
  useEffect(() => {
    let left = false;
    readOpened().then(
      (opened) => {
        if (!left && opened.length > 0) setBefore({ opened, now: Date.now() });
      },
      (cause: unknown) =>
        console.error('Field Guide: what was opened lately could not be read.', errorName(cause)),
    );
    return () => {
      left = true;
    };
  }, []);
  return useMemo(
    // What is not known is left out, so that nothing is lifted by it.
    () => ({ screen: screen ?? undefined, area: area ?? undefined, world, ...before }),
    [screen, area, world, before],
  );
}
