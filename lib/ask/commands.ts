import type { Area, Entry, Route } from '@/content/types';
import type { Understanding } from './types';

/** One way to take a question elsewhere. */
export interface RouteCommand {
  /** Ready to paste: one line, the user's question in it. */
  command: string;
  /** The line that installs what answers the command. */
  install: string;
  why: string;
  /** What else it helps with; `null` where the guide does not say. */
  covers: string | null;
}

/** Where a question is sent, and how. */
export interface RouteAnswer {
  ref: string;
  entry: Route;
  /** The better target first. */
  commands: readonly RouteCommand[];
}

const longestQuestion = 300;

/** A question as one line: no line breaks, no control or invisible characters, nothing that starts another line. */
export const oneLine = (question: string): string =>
  question
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, longestQuestion)
    .trim();

/** The route of a question with its commands filled in; `null` where it has none. */
export function routeAnswer(understood: Understanding, areas: readonly Area[]): RouteAnswer | null {
  const { route, question } = understood;
  if (route === null) return null;
  const entries = areas.flatMap((area) => area.entries);
  const entry = routeEntry(understood, entries);
  if (!entry) return null;
  const commands = fitting(entry, understood, entries).map(({ command, install, why }) => ({
    command: filledIn(command, question),
    install,
    why,
    covers: skillOf(command, entries)?.covers ?? null,
  }));
  return { ref: route, entry, commands };
}

/** The command that looks for the right skill by itself: the last way, where nothing else fits. */
export function lastWay(question: string, areas: readonly Area[]): string | null {
  const skill = skillOf(
    '/sales-do',
    areas.flatMap((area) => area.entries),
  );
  return skill ? filledIn(skill.command, question) : null;
}

// A function: the question may hold `$&`, which means something to `replace`.
const filledIn = (command: string, question: string): string =>
  command.replace('{question}', () => oneLine(question));

/** Several areas may tell of one route: that of the question's own area knows it best. */
function routeEntry({ route, area }: Understanding, entries: readonly Entry[]): Route | undefined {
  const routes = entries.filter(
    (entry): entry is Route => entry.kind === 'route' && entry.refs.some((ref) => ref === route),
  );
  return (
    routes.find((entry) => entry.area === area) ?? routes.find(({ refs }) => refs[0] === route) ?? routes[0]
  );
}

type Target = Route['commands'][number];

const nameOf = (command: string): string => command.split(' ')[0] ?? command;

/** A skill that is for one CRM only. */
const crmOf: Readonly<Record<string, Understanding['crm']>> = {
  '/sales-salesforce': 'salesforce',
  '/sales-hubspot': 'hubspot',
};

function fitting(
  entry: Route,
  { crm, routeAim }: Understanding,
  entries: readonly Entry[],
): readonly Target[] {
  const targets = entry.commands.filter(({ command }) => {
    const only = crmOf[nameOf(command)];
    return only === undefined || only === crm;
  });
  if (routeAim === 'joining-tools') {
    return targets.toSorted(
      (a, b) => Number(nameOf(a.command) in crmOf) - Number(nameOf(b.command) in crmOf),
    );
  }
  const vitally = routeAim === 'moving-from-vitally' ? skillOf('/sales-vitally', entries) : undefined;
  return vitally
    ? [{ command: vitally.command, install: vitally.install, why: vitally.title }, ...targets]
    : targets;
}

const skillOf = (command: string, entries: readonly Entry[]) =>
  entries.find((entry) => entry.kind === 'skill' && nameOf(entry.command) === nameOf(command)) as
    Extract<Entry, { kind: 'skill' }> | undefined;
