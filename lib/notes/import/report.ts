/** What an import did, as text to copy: counts, names of files and reasons; never a title or a text of a note. */
import type { Choices } from './choices';
import { partText } from './messages';
import { countRelations, type ImportPlan } from './plan';
import { visibleName } from './visible-name';

export interface ReportFacts {
  plan: ImportPlan;
  /** What was written; `null` before anything was. */
  applied: { added: number; replaced: number } | null;
  choices: Choices;
  appVersion: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/** The report. Each refused part stands on a line of its own. */
export function reportText({ plan, applied, choices, appVersion, at }: ReportFacts): string {
  const counts = countRelations(plan);
  const lines = [
    `Import into Field Guide ${appVersion}, ${new Date(at).toISOString()}`,
    `File: ${visibleName(plan.source)} (${plan.kind})`,
    `New: ${counts.new} (${choices.new})`,
    `Same: ${plan.same}`,
    `Newer in the file: ${counts['newer-there']} (${choices['newer-there']})`,
    `Newer here: ${counts['newer-here']} (${choices['newer-here']})`,
    `Changed on both sides: ${counts.both} (${choices.both})`,
    `Refused: ${plan.refusedCount}`,
    `Files that are no notes: ${plan.skipped}`,
    applied ? `Written: ${applied.added} added, ${applied.replaced} replaced` : 'Written: nothing',
    ...plan.refused.map((refusal) => `- ${partText(refusal)}`),
  ];
  const unlisted = plan.refusedCount - plan.refused.length;
  if (unlisted > 0) lines.push(`- and ${unlisted} more`);
  return `${lines.join('\n')}\n`;
}
