import { sharedValue } from '@/hooks/shared-value';
import type * as questions from './questions';

/** What to ask and how it looks; without it nothing is asked. */
export type Asking = Partial<typeof questions>;

/**
 * The questions, in a file of their own that is fetched at once: the guide waits for it as it waits for its area, so
 * that a question is there when the guide is first shown. `null` until then.
 */
export const useAsking: () => Asking | null = sharedValue<Asking>((hear) =>
  // A damaged installation: the guide is worth more than the question.
  import('./questions').then(hear, () => hear({})),
);
