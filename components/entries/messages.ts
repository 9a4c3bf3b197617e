import type { Confidence } from '@/content/types';
import type { HiddenReason } from '@/lib/guide/arrange';

/** Words for what all entries have in common. */
export const messages = {
  confidence: {
    official: 'Official',
    reported: 'Reported by users',
    derived: 'Our conclusion',
    seed: 'From the first guide, not confirmed',
    contradicted: 'Sources disagree',
    unverified: 'Not confirmed',
  } satisfies Record<Confidence, string>,
  onlyIn: { upgraded: 'Upgraded app only', legacy: 'Legacy app only' },
  undated: 'undated',
  planhatHelp: 'Planhat help',
  planhatSite: 'planhat.com',
  sources: 'Sources',
  mayHaveRead: 'You may have read',
  addNote: 'Add a note',
  more: (area: string) => `More in ${area}`,
  nothingHere: (area: string) =>
    `Nothing is written for this screen alone. This is what there is for ${area}.`,
  hidden: {
    'upgraded-only': 'upgraded app only',
    'legacy-only': 'legacy app only',
  } satisfies Record<HiddenReason, string>,
};
