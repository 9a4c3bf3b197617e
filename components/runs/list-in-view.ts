import { listPlace } from '@/components/checklist/list-place';
import type { Shelf } from '@/components/entries/shelf';
import type { Step } from '@/content/types';
import { idsOfScreen } from '@/hooks/useRuns';
import type { World } from '@/lib/passport/passport';
import type { ListPlace } from '@/lib/runs/belonging';
import { stepsOfList, stepsOn } from '@/lib/runs/steps';

/** A checklist, as far as a run of it needs to know. */
export interface ListInView {
  place: ListPlace;
  /** The area's name. */
  area: string;
  /** The screen's name, or the area's. */
  about: string;
  world: World;
  /** All steps of the list, in the order of work. */
  all: readonly Step[];
  /** Those of the screen; all where none is written for it. */
  own: readonly Step[];
}

export function listInView(shelf: Pick<Shelf, 'area' | 'beside'>, list: Step['list']): ListInView {
  const { area, beside } = shelf;
  const place = listPlace(shelf, list);
  const all = stepsOfList(area, list);
  return {
    place,
    area: area.name,
    about: place.screen === null ? area.name : (beside.screen?.name ?? area.name),
    world: beside.world,
    all,
    own: place.screen === null ? all : stepsOn(all, idsOfScreen(place.screen)),
  };
}
