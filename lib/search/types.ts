import type { AppliesTo, AreaId, EntryKind, Severity } from '@/content/types';
import type { World } from '@/lib/passport/passport';

/** Where in an entry a text stands: decides how much a match in it is worth. */
export type FieldName = 'title' | 'phrase' | 'synonym' | 'ref' | 'lead' | 'body' | 'topic' | 'area';

/** One text of an entry or a note. */
export interface Field {
  name: FieldName;
  text: string;
}

/** What a hit can be: an entry of the guide or one of the user's notes. */
export type HitKind = EntryKind | 'note';

/** A thing that can be found, whatever it was made from. */
export interface SearchDoc {
  id: string;
  kind: HitKind;
  refs: readonly string[];
  area: AreaId | null;
  alsoAreas: readonly AreaId[];
  /** Most specific first. */
  screens: readonly string[];
  title: string;
  /** Heading in *Reference*, for facts; `null` elsewhere. */
  topic: string | null;
  /** In which tenants it is true. */
  appliesTo: AppliesTo;
  /** Of a gotcha. */
  severity?: Severity | undefined;
  fields: readonly Field[];
}

/** A stretch of a title, for marking: from `start` up to, not including, `end`. */
export type Mark = [start: number, end: number];

/** One result, ready to be shown or printed. */
export interface Hit {
  /** 1 is the best. */
  rank: number;
  id: string;
  refs: readonly string[];
  kind: HitKind;
  area: AreaId | null;
  /** Of a gotcha. */
  severity?: Severity | undefined;
  title: string;
  /** About 0 to 100; comparable between guide and notes, and between queries. */
  score: number;
  /** One line that shows where the query matched; the first line of the text where only the title did. */
  context: string;
  /** Where the title matched, in order, not overlapping. */
  marks: Mark[];
}

/** That the user opened an entry or a note before: no title, no text. */
export interface Opened {
  kind: 'entry' | 'note';
  id: string;
  /** The last time, in ms since the epoch. */
  when: number;
  /** How often in all. */
  count: number;
}

/** Where the user is: lifts what belongs there. */
export interface SearchContext {
  screen?: string | undefined;
  area?: AreaId | undefined;
  /** What is not true in it goes down. */
  world?: World | undefined;
  /** What was opened lately goes up, a very little. Without `now` it does not. */
  opened?: readonly Opened[] | undefined;
  /** The time, in ms since the epoch. */
  now?: number | undefined;
}
