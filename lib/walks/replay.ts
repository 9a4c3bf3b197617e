import type { Fix } from '@/content/types';
import { answersIn, type Answer, type Leg } from './moves';

export type Question = Fix['questions'][number];
export type Cause = Fix['causes'][number];

/** Where a walk has come to: the next question, the cause, or a related tree. */
export type Place =
  | { kind: 'question'; question: Question }
  | { kind: 'cause'; cause: Cause }
  | { kind: 'fix'; entryId: string };

export interface Replayed {
  /** As far as the guide of today still has them. */
  legs: Leg[];
  place: Place;
  /** Answers that were given and no longer fit: the guide has changed since. */
  lost: number;
}

/**
 * Go over a walk again with the guide of today. It ends before the first answer or tree that the guide does not have
 * any more.
 *
 * @param first - The tree the walk began with.
 * @param fixOf - Finds the trees of later legs.
 */
export function replay(
  first: Fix,
  legs: readonly Leg[],
  fixOf: (entryId: string) => Fix | undefined,
): Replayed {
  const kept: Leg[] = [];
  let place: Place = startOf(first);
  for (const leg of legs) {
    const fix = kept.length === 0 ? first : fixOf(leg.fix);
    const isReached = kept.length === 0 || (place.kind === 'fix' && place.entryId === leg.fix);
    if (!fix || !isReached) break;
    const walked = walkTree(fix, leg.answers);
    place = walked.place;
    kept.push({ ...leg, answers: walked.answers });
    if (walked.answers.length < leg.answers.length) break;
  }
  return { legs: kept, place, lost: answersIn(legs) - answersIn(kept) };
}

function walkTree(fix: Fix, answers: readonly Answer[]): { answers: Answer[]; place: Place } {
  const fitting: Answer[] = [];
  let place = startOf(fix);
  for (const given of answers) {
    if (place.kind !== 'question' || place.question.id !== given.question) break;
    const answer = place.question.answers.find(({ when }) => when === given.when);
    if (!answer) break;
    fitting.push(given);
    place = placeOf(fix, answer.go);
  }
  return { answers: fitting, place };
}

const startOf = (fix: Fix): Place => placeOf(fix, fix.questions[0]?.id ?? '');

/** Where an answer of a tree leads. */
export function placeOf(fix: Fix, go: string): Place {
  const related = /^fix:(.+)$/.exec(go)?.[1];
  if (related) return { kind: 'fix', entryId: related };
  const question = fix.questions.find(({ id }) => id === go);
  if (question) return { kind: 'question', question };
  const cause = fix.causes.find(({ id }) => id === go);
  if (cause) return { kind: 'cause', cause };
  // The content checks refuse such a tree, so this is a fault in the build and not in what the user did.
  throw new Error(`The tree ${fix.id} leads to ${go}, which it does not have.`);
}

/** A cause by a name that is unique in the guide; `causeOf` reads it. */
export const causeKey = (fixId: string, causeId: string): string => `${fixId}/${causeId}`;

/** The two parts of a `causeKey`. */
export function causeOf(key: string): { fix: string; id: string } {
  const [fix = '', id = ''] = key.split('/');
  return { fix, id };
}
