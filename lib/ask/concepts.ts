import { conceptsOfAsking } from './concepts-of-asking';
import { conceptsOfElsewhere } from './concepts-of-elsewhere';
import { conceptsOfPlanhat } from './concepts-of-planhat';
import type { Phrase } from './phrases';

/**
 * What a question can be made of, so far as it tells who should answer it. A concept is a bag of words that mean much the
 * same for that purpose, and decides nothing by itself: how much each weighs, alone and beside another, is learned
 * (`npm run learn:routes`).
 *
 * Widen a concept by what people may say who have not asked yet. A question's own phrase does not belong here.
 */
export const concepts: Readonly<Record<string, readonly Phrase[]>> = {
  ...conceptsOfAsking,
  ...conceptsOfPlanhat,
  ...conceptsOfElsewhere,
};
