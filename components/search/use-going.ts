import { screenRow } from '@/content/screens';
import type { AreaId } from '@/content/types';
import { useTabActions } from '@/hooks/useTabActions';
import { errorName } from '@/lib/error-name';
import { type CommandId, commandIds } from '@/lib/quick-search/commands';
import type { Found } from '@/lib/quick-search/found';
import { addressToOpen } from '@/lib/screens/open-address';
import { areaOfCommand, canOpen } from './registry';
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
export function useGoing(place: SearchPlace, ways: Ways): (hit: Found) => void {
  const { openBeside } = useTabActions();

  const openScreen = (id: string) => {
    const row = screenRow(id);
    const { beside } = place;
    if (!row) return;
    if (!beside || !row.opens || !canOpen(row, place)) {
      if (row.area) ways.onArea(row.area);
      return;
    }
    const { opens } = row;
    openBeside(beside.tabId, (here) => addressToOpen(opens, here, beside.tenant)).then(
      () => ways.onLeft?.(),
      (cause: unknown) => console.error('Field Guide: the screen did not open.', errorName(cause)),
    );
  };
  const runCommand = (id: string) => {
    const area = areaOfCommand(id);
    const command = commandIds.find((known) => known === id);
    if (area) ways.onArea(area);
    else if (command) ways.onCommand(command);
  };

  return ({ kind, id }) => {
    if (kind === 'note') ways.onOpenNote(id);
    else if (kind === 'screen') openScreen(id);
    else if (kind === 'command') runCommand(id);
    else ways.onOpenEntry(id);
  };
}
