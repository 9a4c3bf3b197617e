import type { Entry } from '@/content/types';

/** The heading under which an area says how to get there. */
export const WHERE = 'Where it lives';

/** Whether an entry tells the way to a place. */
export const isWhere = (entry: Entry): boolean => entry.kind === 'fact' && entry.topic === WHERE;
