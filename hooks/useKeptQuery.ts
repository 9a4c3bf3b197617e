import { useEffect, useState } from 'react';
import { errorName } from '@/lib/error-name';
import { keepQuery, keptQuery } from '@/services/kept-query';
import { useScreenshotMode } from './useScreenshotMode';

const tellFailure = (cause: unknown): void =>
  console.error('Field Guide: the last query is not kept.', errorName(cause));

/**
 * What stands in a search box: what was typed there less than a minute ago, in whatever page, until the user types. It
 * does not come back where somebody may be taking a picture.
 *
 * @param asked - Stands there instead: it was typed elsewhere, for this box.
 */
export function useKeptQuery(asked: string | undefined): [query: string, setQuery: (query: string) => void] {
  const { hides } = useScreenshotMode();
  const [kept, setKept] = useState('');
  const [typed, setTyped] = useState(asked);
  useEffect(() => {
    let left = false;
    keptQuery().then((query) => {
      if (!left) setKept(query);
    }, tellFailure);
    return () => {
      left = true;
    };
  }, []);
  return [
    typed ?? (hides ? '' : kept),
    (query) => {
      setTyped(query);
      keepQuery(query).catch(tellFailure);
    },
  ];
}
