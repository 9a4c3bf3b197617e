import type { Step } from '@/content/types';
import { fullMomentOf } from '@/lib/dates';
import { groupBy } from '@/lib/guide/group';
import type { Run } from '@/lib/journal/rows';
import { code, oneLine, plain, prose } from '@/lib/markdown/text';
import { messages } from './messages';
import { recordName } from './name';
import { progressOf, saidOf } from './run';

export interface ReportOf {
  run: Run;
  /** The steps of the run's list, as the guide has them today. */
  steps: readonly Step[];
  area: string;
  /** Name of the tenant for people; empty where there is none. */
  tenant: string;
  /** Why a step was left out: "HubSpot only". */
  whyLeftOut: (step: Step) => string;
  /** Applied to everything that is not the guide's own text. */
  mask?: (text: string) => string;
}

/** A step that was not done, and why. */
export interface NotDone {
  id: string;
  title: string;
  state: 'skipped' | 'open';
  reason: string;
}

/** What was not done, the skipped ones first: they were decided. */
export function notDone(run: Run, steps: readonly Step[]): NotDone[] {
  const open = run.steps.flatMap((id) => {
    const { state, reason } = saidOf(run, id);
    return state === 'done' ? [] : [{ id, title: titleIn(steps, id), state, reason }];
  });
  return open.toSorted((a, b) => Number(a.state === 'open') - Number(b.state === 'open'));
}

export interface Report {
  /** Plain text. */
  title: string;
  /** Markdown. */
  body: string;
}

/** A run in words: what was done and seen, and what was not. */
export function reportOf(of: ReportOf): Report {
  const { run, steps, mask = asItIs } = of;
  const missing = notDone(run, steps);
  const sections = [
    headOf(of),
    ...groupBy(run.steps, (id) => steps.find((step) => step.id === id)?.part ?? '').map(
      ({ heading, items }) =>
        [...(heading ? [`## ${heading}`, ''] : []), ...items.map((id) => lineOf(id, of))].join('\n'),
    ),
    `## ${messages.notDone}`,
    missing.length === 0 ? messages.allDone : missing.map((step) => missingLine(step, of)).join('\n'),
    ...leftOutOf(of),
  ];
  return { title: mask(oneLine(run.name)), body: sections.join('\n\n') };
}

/** Title and body as one Markdown document. */
export const asDocument = ({ title, body }: Report): string => `# ${plain(title)}\n\n${body}\n`;

function headOf(of: ReportOf): string {
  const { run, area, tenant } = of;
  const { done, all } = progressOf(run);
  return [
    `${area} · ${messages.list[run.list]}`,
    ...(tenant ? [messages.tenant(said(tenant, of))] : []),
    ...(run.record ? [messages.record(said(recordName(run.record), of))] : []),
    messages.started(fullMomentOf(run.startedAt)),
    run.finishedAt === null ? messages.notFinished : messages.finished(fullMomentOf(run.finishedAt)),
    messages.done(done, all),
  ]
    .map((line) => `- ${line}`)
    .join('\n');
}

function lineOf(id: string, of: ReportOf): string {
  const { run, steps, mask = asItIs } = of;
  const { state, value, reason, note } = saidOf(run, id);
  const why = state === 'skipped' ? ` (${messages.skipped(said(reason, of))})` : '';
  return [
    `- [${state === 'done' ? 'x' : ' '}] ${prose(titleIn(steps, id))}${why}`,
    ...(value.trim() ? [`  - ${messages.seen}: ${code(mask(value))}`] : []),
    ...(note.trim() ? [`  - ${messages.note}: ${said(note, of)}`] : []),
  ].join('\n');
}

const missingLine = ({ title, state, reason }: NotDone, of: ReportOf): string =>
  `- ${prose(title)} (${state === 'skipped' ? messages.skipped(said(reason, of)) : messages.untouched})`;

function leftOutOf({ run, steps, whyLeftOut }: ReportOf): string[] {
  const lines = run.leftOut.flatMap((id) => {
    const step = steps.find((each) => each.id === id);
    return step ? [`- ${prose(step.title)} (${whyLeftOut(step)})`] : [];
  });
  return lines.length === 0 ? [] : [`## ${messages.leftOut}`, lines.join('\n')];
}

const titleIn = (steps: readonly Step[], id: string): string =>
  steps.find((step) => step.id === id)?.title ?? messages.goneFromGuide(id);

const asItIs = (text: string): string => text;

/** What the user wrote, as it is: on one line, with nothing in it read as Markdown. */
const said = (text: string, { mask = asItIs }: Pick<ReportOf, 'mask'>): string => plain(mask(oneLine(text)));
