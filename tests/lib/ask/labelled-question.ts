import type { AreaId } from '@/content/types';
import type { RouteRef } from '@/lib/ask/types';
import type { Crm, Plan, Revenue } from '@/lib/passport/passport';
import type { Generation } from '@/lib/screens/types';

/** What a question says besides what it is about. What is not listed is not said. */
export interface Said {
  crm?: Crm;
  plan?: Plan;
  generation?: Generation;
  revenue?: Revenue;
  method?: string;
  path?: string;
  code?: string;
}

/** A question as people type it, and how it is to be understood. */
export interface LabelledQuestion extends Said {
  question: string;
  /** Each of them is right; empty: no area, it cannot be placed or its area does not matter. */
  areas: readonly AreaId[];
  /** Where it belongs if not here. */
  route: RouteRef | null;
}

/** @param areas - Letters: `BC` accepts B and C. */
export const ask = (
  question: string,
  areas: string,
  said: Said & { route?: RouteRef } = {},
): LabelledQuestion => ({
  route: null,
  ...said,
  question,
  areas: areas.split('') as AreaId[],
});

/** Questions without a label of their own, one a line. */
export const lines = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/);
