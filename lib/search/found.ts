import type { AreaId } from '@/content/types';
import type { Explanation } from './explain';
import type { CommandId } from './places';
import type { Hit, HitKind } from './types';

/** What a line of the search can be: an entry, a note, something to do, a place to go to. */
export type FoundKind = HitKind | 'command' | 'screen';

/** Where a line leads that is neither entry nor note: one of the three. */
export interface Offered {
  command?: CommandId;
  area?: AreaId;
  /** Makes the address of a screen from that of an open Planhat tab. */
  path?: (here: string) => string | null;
}

/** A line of the search. */
export interface Found extends Omit<Hit, 'kind'> {
  kind: FoundKind;
  offer?: Offered;
  /** Why it stands where it does, for what neither guide nor notes can tell. */
  explain?: () => Explanation | null;
}

/** A line that stands there by itself, without having matched anything. */
export const unmatched = (given: Pick<Found, 'id' | 'kind' | 'title'> & Partial<Found>): Found => ({
  rank: 0,
  refs: [],
  area: null,
  score: 0,
  context: '',
  marks: [],
  ...given,
});

/** Whether it is an entry of the guide. */
export const isEntry = ({ kind }: Pick<Found, 'kind'>): boolean =>
  kind !== 'note' && kind !== 'command' && kind !== 'screen';
