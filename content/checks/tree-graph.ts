import { allEntries, pathOf, type Check, type Problem } from './check';
import type { Fix } from '../types';

/** The most questions a person is asked on one way through a tree. */
const DEEPEST = 8;

const RELATED = 'fix:';

type Report = (field: string, message: string, tip?: string) => Problem;

const sharedIds = ({ questions, causes }: Fix, report: Report): Problem[] => {
  const ids = [...questions, ...causes].map(({ id }) => id);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) < index));
  return [...twice].map((id) => report(`[${id}]`, 'Two questions or causes of this tree share this id.'));
};

const deadEnds = (fix: Fix, treeIds: ReadonlySet<string>, report: Report): Problem[] => {
  const own = new Set([...fix.questions, ...fix.causes].map(({ id }) => id));
  const leadsOn = (go: string): boolean => {
    if (!go.startsWith(RELATED)) return own.has(go);
    const related = go.slice(RELATED.length);
    return related !== fix.id && treeIds.has(related);
  };
  return fix.questions.flatMap(({ id, answers }) =>
    answers
      .filter(({ go }) => !leadsOn(go))
      .map(({ when, go }) =>
        report(
          `questions[${id}].answers[${when}]`,
          `Expected the id of a question or cause of this tree, or "fix:" and another tree's id; found "${go}".`,
        ),
      ),
  );
};

interface Walk {
  reached: Set<string>;
  /** Questions on the longest way. */
  depth: number;
  /** The question at which a way comes back to itself. */
  loop: string | null;
}

/** Goes every way from the first question; a way ends at a cause, at another tree, or where it comes back to itself. */
const walk = (fix: Fix): Walk => {
  const questions = new Map(fix.questions.map((question) => [question.id, question]));
  const depths = new Map<string, number>();
  const result: Walk = { reached: new Set(), depth: 0, loop: null };
  const depthFrom = (id: string, way: readonly string[]): number => {
    result.reached.add(id);
    const question = questions.get(id);
    if (!question) return 0;
    if (way.includes(id)) {
      result.loop ??= id;
      return 0;
    }
    const known = depths.get(id);
    if (known !== undefined) return known;
    const depth = 1 + Math.max(...question.answers.map(({ go }) => depthFrom(go, [...way, id])));
    depths.set(id, depth);
    return depth;
  };
  const start = fix.questions[0];
  if (start) result.depth = depthFrom(start.id, []);
  return result;
};

const badWays = (fix: Fix, report: Report): Problem[] => {
  const { reached, depth, loop } = walk(fix);
  const lost = (['questions', 'causes'] as const).flatMap((list) =>
    fix[list]
      .filter(({ id }) => !reached.has(id))
      .map(({ id }) => report(`${list}[${id}]`, 'No answer leads here.', 'Lead to it, or take it out.')),
  );
  if (loop !== null) return [...lost, report(`questions[${loop}]`, 'A way leads from here back to here.')];
  if (depth <= DEEPEST) return lost;
  const message = `Expected at most ${DEEPEST} questions on one way, found ${depth}.`;
  return [...lost, report('questions', message, 'Split the tree and link the halves with "fix:".')];
};

/** A diagnosis must end: in a cause, or in another tree. */
export const treeGraph: Check = {
  name: 'tree-graph',
  description: `In a diagnosis tree every answer leads somewhere, every question and cause is reached, no way loops, and none asks more than ${DEEPEST} questions.`,
  find: (guide) => {
    const fixes = allEntries(guide).flatMap(({ area, entry }) =>
      entry.kind === 'fix' ? [{ area, fix: entry }] : [],
    );
    const treeIds = new Set(fixes.map(({ fix }) => fix.id));
    return fixes.flatMap(({ area, fix }) => {
      const report: Report = (field, message, tip) => ({
        level: 'error',
        path: field.startsWith('[') ? `${pathOf(area, fix)}${field}` : pathOf(area, fix, field),
        message,
        ...(tip === undefined ? {} : { tip }),
      });
      return [...sharedIds(fix, report), ...deadEnds(fix, treeIds, report), ...badWays(fix, report)];
    });
  },
};
