import type { AreaId } from '@/content/types';
import { useTabActions } from '@/hooks/useTabActions';
import { errorName } from '@/lib/error-name';
import type { CommandId } from '@/lib/search/places';
import { type Found, isEntry } from '@/lib/search/found';
import type { SearchPlace } from './search-place';

/** Where a chosen line leads. Each is called in the user's own click or key press, so that a side panel may be opened. */
export interface Ways {
  onOpenEntry: (id: string) => void;
  onOpenNote: (id: string) => void;
  onCommand: (id: CommandId) => void;
  /** Look through an area of the guide. */
  onArea: (area: AreaId) => void;
  /** A screen was opened in a tab of its own: there is nothing left to do here. */
  onLeft?: () => void;
}

/** Follows a line of the list to where it leads. */
export function useGoing({ beside }: SearchPlace, ways: Ways): (hit: Found) => void {
  const { openBeside } = useTabActions();
  return (hit) => {
    const { offer } = hit;
    if (hit.kind === 'note') ways.onOpenNote(hit.id);
    else if (isEntry(hit)) ways.onOpenEntry(hit.id);
    else if (offer?.command) ways.onCommand(offer.command);
    else if (offer?.area) ways.onArea(offer.area);
    else if (offer?.path && beside) {
      const { path } = offer;
      openBeside(beside.tabId, (here) => path(here)).then(
        () => ways.onLeft?.(),
        (cause: unknown) => console.error('Field Guide: the screen did not open.', errorName(cause)),
      );
    }
  };
}
