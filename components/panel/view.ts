import type { AreaId } from '@/content/types';
import type { Confidence, Generation, RecordRef, Signal } from '@/lib/screens/types';

/** An area or a screen, as far as it is named in the panel. */
export interface Named<Id extends string = string> {
  id: Id;
  name: string;
}

/** What the panel stands beside. */
export interface PanelView {
  kind: 'loading' | 'not-planhat' | 'no-script' | 'unknown' | 'screen';
  /** A screen id; `not-a-screen` beside anything that is not Planhat, empty while nothing is known. */
  screen: string;
  /** The screen's name; empty where it has none. */
  name: string;
  area: Named<AreaId> | null;
  alsoAreas: readonly Named<AreaId>[];
  confidence: Confidence;
  signals: readonly Signal[];
  alternatives: readonly Named[];
  /** Set when a teaching of the user decided: the name the screen would have without it. */
  taughtInstead: string | null;
  tenant: string | null;
  record: RecordRef | null;
  generation: Generation | null;
  tabId: number | null;
}

/** The tabs of the panel. `start` stands in place of the guide's four where there is no area to show. */
export type PanelTab = 'start' | 'check' | 'gotchas' | 'fix' | 'reference' | 'notes';
