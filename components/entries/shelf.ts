import type { Area, Entry } from '@/content/types';
import type { PlaceOfNote } from '@/hooks/keep-note';
import type { World } from '@/lib/passport/passport';
import type { RecordRef } from '@/lib/screens/types';

/** The place in Planhat that the panel stands beside, as far as it is known. */
export interface Beside {
  /** Tenant slug, as notes are tied to it. */
  tenant: string | null;
  /** By what runs, walks, verdicts and reminders are kept. */
  tenantKey: string | null;
  screen: { id: string; name: string } | null;
  record: RecordRef | null;
  world: World;
}

/** A note made by the guide: a run, a trail. */
export interface NoteToKeep {
  title: string;
  body: string;
  entry: string | null;
  /** Where what it tells of was done. */
  place?: PlaceOfNote;
}

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
  /** What the panel stands beside: runs, walks and notes made here belong to it. */
  beside: Beside;
  /**
   * Stores a text as a note and shows it. Tied to its `place`; without one to what the panel stands beside. Rejects when
   * it was not stored.
   */
  onKeepNote: (note: NoteToKeep) => Promise<void>;
  /** A screen of the entry that can be opened in Planhat from here; `null` where no address is known. */
  screenToOpen: (entry: Entry) => { name: string; open: () => void } | null;
  /** Shows another entry, in this area or not. */
  onGoTo: (entryId: string) => void;
}
