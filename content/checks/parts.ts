import { slugOf, type Check } from './check';
import type { Area, Step } from '../types';

/** More than this and people lose their place. */
const MOST = 7;

const steps = (area: Area): Step[] => area.entries.filter((entry) => entry.kind === 'step');

/** Checklists come in chunks that a person can hold in mind. */
export const parts: Check = {
  name: 'parts',
  description: `A part of a checklist has at most ${MOST} steps.`,
  find: ({ areas }) =>
    areas.flatMap((area) =>
      [...Map.groupBy(steps(area), ({ list, part }) => `${list}[${part}]`)]
        .filter(([, group]) => group.length > MOST)
        .map(([part, group]) => ({
          level: 'error',
          path: `${slugOf(area)}.${part}`,
          message: `Expected at most ${MOST} steps in one part, found ${group.length}.`,
          tip: 'Split the part where the work pauses.',
        })),
    ),
};
