import { allEntries, pathOf, type Check } from './check';

/** What a slip changes or destroys: bulk writes, directions of a sync, weights, deletions, revenue settings. */
const RISKY =
  /\b(upserts?|directions?|weights?|delet(?:e|es|ed|ing|ions?)|overwrit(?:e|es|ten|ing)|revenue models?)\b/i;

/** A risky step is done when a value was seen, not when a box was ticked. */
export const proof: Check = {
  name: 'proof',
  description: 'A step whose title speaks of something risky asks for the value seen.',
  find: (guide) =>
    allEntries(guide).flatMap(({ area, entry }) => {
      if (entry.kind !== 'step' || entry.proof === 'value') return [];
      const [word] = RISKY.exec(entry.title) ?? [];
      if (word === undefined) return [];
      return [
        {
          level: 'error',
          path: pathOf(area, entry, 'proof'),
          message: `The title says “${word}”, yet a tick is enough.`,
          tip: "Set proof: 'value', and say in “how” which value to read.",
        },
      ];
    }),
};
