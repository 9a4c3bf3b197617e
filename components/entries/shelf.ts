import type { Area, Entry } from '@/content/types';

/** What every entry on a tab needs to know and can ask for. */
export interface Shelf {
  area: Area;
  /** Stands over the entries that come first: "On this screen", or the area's name. */
  heading: string;
  /** Names the screen and tab in view: what is unfolded is remembered under it. */
  view: string;
  /** The entry that is open. */
  openId: string | null;
  onOpen: (entryId: string | null) => void;
  /** The entry that was asked for from outside and should be brought into sight. */
  targetId: string | null;
  /** Starts a note that tells of the entry. */
  onAddNote: (entry: Entry) => void;
  /** A screen of the entry that can be opened in Planhat from here; `null` where no address is known. */
  screenToOpen: (entry: Entry) => { name: string; open: () => void } | null;
  /** Shows another entry, in this area or not. */
  onGoTo: (entryId: string) => void;
}
