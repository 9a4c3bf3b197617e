import type { AreaId } from '@/content/types';
import type { CommandId } from '@/lib/search/places';
import type { World } from '@/lib/passport/passport';
import type { Generation } from '@/lib/screens/types';
import type { Opened } from '@/lib/search/types';
import type { Suggested } from './suggestions';

/** Where one searches from: the same things lift and lower a hit as in the popup. */
export interface AddressBarPlace {
  /** Id of the screen in front; `null` where there is none or it has no name. */
  screen: string | null;
  world: World;
  opened: readonly Opened[];
  /** The Planhat tab in front. */
  beside: { tabId: number; generation: Generation; tenant: string | null } | null;
}

/** Where a chosen line leads. */
export type Target =
  | { kind: 'entry'; id: string }
  | { kind: 'area'; id: AreaId }
  | { kind: 'command'; id: CommandId }
  /** A screen of Planhat, whose address follows from that of the tab in front. */
  | { kind: 'screen'; path: (here: string) => string | null }
  /** Nothing that was offered: the guide's own search goes on with it. */
  | { kind: 'query'; query: string };

/** What the first line can say, under which the others stand. */
export type FirstLine = 'hint' | 'search' | 'nothing' | 'notes' | 'failed';

export interface Answered {
  first: FirstLine;
  /** Best first. */
  lines: readonly Suggested[];
}

/** The search of the whole guide, without the user's notes. It is loaded apart, when somebody types there. */
export interface AddressBarSearch {
  answer: (typed: string, place: AddressBarPlace) => Answered;
  /** What the text of a line stands for, also where that line was offered by a worker that has slept since. */
  targetOf: (chosen: string, place: AddressBarPlace) => Target;
}

/** The property of the global object under which the script that is loaded apart leaves the search. */
export const HANDED_OVER = 'fieldGuideAddressBar';
