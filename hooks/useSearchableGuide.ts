import { useDeferredValue, useEffect, useState } from 'react';
import { errorName } from '@/lib/error-name';
import { loadGuideIndex } from '@/lib/search/guide-index';
import type { GuideIndex } from '@/lib/search/search-guide';
import type { LoadStatus } from './useGuide';

/** Once it is there, it is there in the first render of whoever asks next. */
let loaded: GuideIndex | null = null;

/**
 * The ready-made index of the guide; no area is loaded for it. It is opened when the page has been painted: until then the
 * browser has better things to do.
 */
export function useSearchableGuide(): { status: LoadStatus; guide: GuideIndex | null } {
  const painted = useDeferredValue(true, false);
  const [guide, setGuide] = useState(loaded);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!painted) return;
    loadGuideIndex().then(
      (index) => setGuide((loaded = index)),
      (cause: unknown) => {
        setFailed(true);
        console.error('Field Guide: the guide could not be opened.', errorName(cause));
      },
    );
  }, [painted]);
  return { status: guide !== null ? 'ready' : failed ? 'failed' : 'loading', guide };
}
