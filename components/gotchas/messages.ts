import type { Severity } from '@/content/types';

export const messages = {
  list: 'Gotchas',
  empty: 'No gotchas are known here yet. What you learn can go into a note.',
  severity: {
    'data-loss': 'Data loss',
    security: 'Security',
    'wrong-numbers': 'Wrong numbers',
    cost: 'Cost',
    time: 'Time',
  } satisfies Record<Severity, string>,
  why: 'Why',
  avoid: 'Avoid',
};
