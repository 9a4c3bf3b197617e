import type { Area, Fix } from '@/content/types';
import { areaOfEntry } from '@/lib/guide/area-of-entry';
import type { Leg } from '@/lib/walks/moves';
import type { Shelved } from '@/lib/walks/as-markdown';
import { useAllAreas } from './useGuide';

export interface WalkGuide {
  /** Whether all that may be asked for can be found: other areas are read only for a walk that reaches them. */
  ready: boolean;
  find: (entryId: string) => Shelved | undefined;
}

/** The trees of a walk, of whatever area. */
export function useWalkGuide(own: Area, legs: readonly Leg[]): WalkGuide {
  const wanted = legs.some(({ fix }) => [fix, ...relatedTo(treeIn(own, fix))].some((id) => !isIn(own, id)));
  const { status, areas } = useAllAreas(wanted);
  return {
    ready: !wanted || status !== 'loading',
    find: (entryId) => {
      const area = isIn(own, entryId) ? own : areas.find((each) => isIn(each, entryId));
      const fix = area && treeIn(area, entryId);
      return area && fix && { fix, area };
    },
  };
}

const isIn = ({ id }: Area, entryId: string): boolean => areaOfEntry(entryId) === id;

function treeIn({ entries }: Area, id: string): Fix | undefined {
  const entry = entries.find((each) => each.id === id);
  return entry?.kind === 'fix' ? entry : undefined;
}

/** The trees that answers of a tree lead to. */
const relatedTo = (fix: Fix | undefined): string[] =>
  (fix?.questions ?? []).flatMap(({ answers }) =>
    answers.flatMap(({ go }) => (go.startsWith('fix:') ? go.slice('fix:'.length) : [])),
  );
