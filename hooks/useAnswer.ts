import { useMemo } from 'react';
import { applyChanges, type Changes, searchTextOf } from '@/lib/ask/changes';
import { type Answer, type AskedFrom, compose, HITS_TO_CHOOSE_FROM, worldOfAnswer } from '@/lib/ask/compose';
import { isQuestion } from '@/lib/ask/is-question';
import type { Understanding } from '@/lib/ask/types';
import { understand } from '@/lib/ask/understand';
import { searchGuide } from '@/lib/search/search-guide';
import { useAllAreas } from './useGuide';
import { useSearchableGuide } from './useSearchableGuide';

export interface Answered {
  /** After the user's corrections. */
  understood: Understanding;
  answer: Answer;
}

/**
 * The answer to a question in words. `null` for what is no question, and until the guide is there.
 *
 * @param changes - What the user corrected in what was understood.
 */
export function useAnswer(question: string, changes: Changes, { world, unsure }: AskedFrom): Answered | null {
  const { guide } = useSearchableGuide();
  const read = useMemo(
    () => (guide !== null && isQuestion(question) ? understand(question, guide) : null),
    [guide, question],
  );
  const { status, areas } = useAllAreas(read !== null);
  return useMemo(() => {
    if (guide === null || read === null || status !== 'ready') return null;
    const understood = applyChanges(read, changes);
    const hits = searchGuide(guide, searchTextOf(read, changes), {
      limit: HITS_TO_CHOOSE_FROM,
      area: understood.area ?? undefined,
      world: worldOfAnswer(understood, world),
    });
    return { understood, answer: compose(understood, hits, areas, { world, unsure }) };
  }, [guide, status, areas, read, changes, world, unsure]);
}
