import { useEffect, useState } from 'react';
import { listTags } from '@/services/notes-db/notes-store';

const none: readonly string[] = [];

/** Every tag there is, read anew each time it is wanted. */
export function useTags(wanted: boolean): readonly string[] {
  const [tags, setTags] = useState(none);
  useEffect(() => {
    if (!wanted) return undefined;
    let left = false;
    listTags().then(
      (found) => !left && setTags(found),
      () => undefined, // then nothing is offered; typing goes on as before
    );
    return () => {
      left = true;
    };
  }, [wanted]);
  return wanted ? tags : none;
}
