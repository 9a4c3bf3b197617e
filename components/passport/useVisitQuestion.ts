import { useState } from 'react';
import type { ArrangedGuide } from '@/lib/guide/arrange';
import type { Passport, World } from '@/lib/passport/passport';
import type { Question } from '@/lib/passport/question';
import type { Asking } from './asking';

/**
 * The question of this visit to a screen, settled when its guide is first shown: it is there from the first paint, or
 * not at all. Answered, it stays until the visit is over.
 *
 * @param visit - Names tenant and screen; `null` while there is nothing to ask about.
 */
export function useVisitQuestion(
  visit: string | null,
  guide: ArrangedGuide | null,
  passport: Passport | null,
  world: World,
  asking: Asking | null,
): Question | null {
  const [settled, setSettled] = useState<{ visit: string; question: Question | null } | null>(null);
  if (visit === null) return null;
  if (settled?.visit === visit) return settled.question;
  if (!guide) return null;
  const question = asking?.nextQuestion?.(guide, passport, world) ?? null;
  setSettled({ visit, question });
  return question;
}
