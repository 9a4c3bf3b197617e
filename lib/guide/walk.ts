import type { Fix } from '@/content/types';

type Question = Fix['questions'][number];
type Cause = Fix['causes'][number];

/** A question that was answered, and the words of the answer. */
export interface Answered {
  question: Question;
  answer: string;
}

/** Where a walk has come to: the next question, the cause, or a related tree. */
export type Place =
  | { kind: 'question'; question: Question }
  | { kind: 'cause'; cause: Cause }
  | { kind: 'fix'; entryId: string };

/**
 * Follow a diagnosis tree.
 *
 * @param answers - The number of the answer given to each question, from the first. An answer that the tree
 *   does not have any more, after an update of the guide, ends the walk before it.
 */
export function walk(fix: Fix, answers: readonly number[]): { trail: Answered[]; place: Place } {
  const trail: Answered[] = [];
  let place = placeOf(fix, fix.questions[0]?.id ?? '');
  for (const chosen of answers) {
    if (place.kind !== 'question') break;
    const answer = place.question.answers[chosen];
    if (!answer) break;
    trail.push({ question: place.question, answer: answer.when });
    place = placeOf(fix, answer.go);
  }
  return { trail, place };
}

function placeOf(fix: Fix, go: string): Place {
  const related = /^fix:(.+)$/.exec(go)?.[1];
  if (related) return { kind: 'fix', entryId: related };
  const question = fix.questions.find(({ id }) => id === go);
  if (question) return { kind: 'question', question };
  const cause = fix.causes.find(({ id }) => id === go);
  if (cause) return { kind: 'cause', cause };
  // The content checks refuse such a tree, so this is a fault in the build and not in what the user did.
  throw new Error(`The tree ${fix.id} leads to ${go}, which it does not have.`);
}
