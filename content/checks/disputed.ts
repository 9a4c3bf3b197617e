import { allEntries, pathOf, type Check } from './check';

/** Where sources disagree, a reader sees both sides; where they do not, nothing is called contradicted. */
export const disputed: Check = {
  name: 'disputed',
  description:
    'An entry whose confidence is “contradicted” tells both sides in `disputed`, and no other entry does.',
  find: (guide) =>
    allEntries(guide).flatMap(({ area, entry }) => {
      const contradicted = entry.confidence === 'contradicted';
      if (contradicted === (entry.disputed !== undefined)) return [];
      return [
        {
          level: 'error',
          path: pathOf(area, entry, contradicted ? 'disputed' : 'confidence'),
          message: contradicted
            ? 'Expected both sides of the contradicted claim, found none.'
            : `Expected the confidence "contradicted" beside \`disputed\`, found "${entry.confidence}".`,
          tip: contradicted
            ? 'Add `disputed` with the sides and which of them we follow.'
            : 'If the matter is settled, take `disputed` out and tell what does not hold in `replaces`.',
        },
      ];
    }),
};
