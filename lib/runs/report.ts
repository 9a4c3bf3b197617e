import type { Step } from '@/content/types';
import { groupBy } from '@/lib/guide/group';
import type { Run } from '@/lib/journal/rows';
import { messages } from './messages';
import { recordName } from './name';
import { progressOf, saidOf } from './run';

const WHEN = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

export interface ReportOf {
  run: Run;
  /** The steps of the run's list, as the guide has them today. */
  steps: readonly Step[];
  area: string;
  /** Name of the tenant for people; empty where there is none. */
  tenant: string;
  /** Why a step was left out: "HubSpot only". */
  whyLeftOut: (step: Step) => string;
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

/** A run as Markdown: what was done and seen, and what was not. */
export function reportOf(of: ReportOf): string {
  const { run, steps } = of;
  const missing = notDone(run, steps);
  const sections = [
    `# ${oneLine(run.name)}`,
    headOf(of),
    ...groupBy(run.steps, (id) => steps.find((step) => step.id === id)?.part ?? '').map(
      ({ heading, items }) =>
        [...(heading ? [`## ${heading}`, ''] : []), ...items.map((id) => lineOf(run, id, steps))].join('\n'),
    ),
    `## ${messages.notDone}`,
    missing.length === 0 ? messages.allDone : missing.map(missingLine).join('\n'),
    ...leftOutOf(of),
  ];
  return `${sections.join('\n\n')}\n`;
}

function headOf({ run, area, tenant }: ReportOf): string {
  const { done, all } = progressOf(run);
  return [
    `${area} · ${messages.list[run.list]}`,
    ...(tenant ? [messages.tenant(oneLine(tenant))] : []),
    ...(run.record ? [messages.record(recordName(run.record))] : []),
    messages.started(WHEN.format(run.startedAt)),
    run.finishedAt === null ? messages.notFinished : messages.finished(WHEN.format(run.finishedAt)),
    messages.done(done, all),
  ]
    .map((line) => `- ${line}`)
    .join('\n');
}

function lineOf(run: Run, id: string, steps: readonly Step[]): string {
  const { state, value, reason, note } = saidOf(run, id);
  const why = state === 'skipped' ? ` (${messages.skipped(oneLine(reason))})` : '';
  return [
    `- [${state === 'done' ? 'x' : ' '}] ${titleIn(steps, id)}${why}`,
    ...(value.trim() ? [`  - ${messages.seen}: ${literally(value)}`] : []),
    ...(note.trim() ? [`  - ${messages.note}: ${oneLine(note)}`] : []),
  ].join('\n');
}

const missingLine = ({ title, state, reason }: NotDone): string =>
  `- ${title} (${state === 'skipped' ? messages.skipped(oneLine(reason)) : messages.untouched})`;

function leftOutOf({ run, steps, whyLeftOut }: ReportOf): string[] {
  const lines = run.leftOut.flatMap((id) => {
    const step = steps.find((each) => each.id === id);
    return step ? [`- ${step.title} (${whyLeftOut(step)})`] : [];
  });
  return lines.length === 0 ? [] : [`## ${messages.leftOut}`, lines.join('\n')];
}

const titleIn = (steps: readonly Step[], id: string): string =>
  steps.find((step) => step.id === id)?.title ?? messages.goneFromGuide(id);

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** As code: what was seen is never read as Markdown. The fence is longer than any run of backticks inside. */
function literally(value: string): string {
  const text = oneLine(value);
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}
