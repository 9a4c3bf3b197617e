import type {
  Area,
  Endpoint,
  Entry,
  EntryKind,
  Example,
  Fact,
  Fix,
  Gotcha,
  Route,
  Severity,
  Skill,
  Step,
  Term,
} from '@/content/types';
import { isMadeFor, type Misfit, misfitOf, type World } from '@/lib/passport/passport';
import { isWhere } from './where';

/** The tabs that show the guide. *Notes* is the fifth and not part of the guide. */
export type GuideTab = 'check' | 'gotchas' | 'fix' | 'reference';

/** Entries of the screen, and those of the rest of its area. */
export interface Split<E extends Entry> {
  here: E[];
  rest: E[];
}

/** An entry that is not true here, and why. */
export interface HiddenEntry {
  entry: Entry;
  misfit: Misfit;
}

export interface ArrangedGuide {
  setUp: Split<Step>;
  review: Split<Step>;
  gotchas: Split<Gotcha>;
  fixes: Split<Fix>;
  /** The way to the place, the path in the user's own app first. Never hidden: the other path helps, too. */
  where: Fact[];
  facts: Split<Fact>;
  terms: Split<Term>;
  examples: Split<Example>;
  endpoints: Split<Endpoint>;
  routes: Route[];
  skills: Skill[];
  /** How many entries each tab has for this screen; without a screen, for the area. */
  counts: Record<GuideTab, number>;
  hidden: HiddenEntry[];
}

/** What cannot be mended stands first; the rest is in the author's order, the most frequent first. */
const GRAVE: readonly Severity[] = ['data-loss', 'security'];

const TAB_OF_KIND: Record<EntryKind, GuideTab> = {
  step: 'check',
  gotcha: 'gotchas',
  fix: 'fix',
  fact: 'reference',
  term: 'reference',
  example: 'reference',
  route: 'reference',
  skill: 'reference',
  endpoint: 'reference',
};

/** The tab on which entries of this kind are found. */
export const tabOf = (kind: EntryKind): GuideTab => TAB_OF_KIND[kind];

/**
 * Arrange an area for one screen.
 *
 * Checklists keep their authored order, because it is the order of work. Gotchas stand by how closely they
 * belong to the screen, the gravest first; everything else by how closely it belongs. Among equals, what was written
 * for this tenant's CRM, plan or revenue model comes before what is true for all; the rest keeps its order.
 *
 * @param screen - `null` when the user looks at the area as a whole: then every entry is `here`. Several ids stand
 *   for one place that has a screen of its own in each app.
 * @param world - What is not known hides nothing.
 * @param showsHidden - What is not true in the world is shown all the same, in its place; `hidden` still says which.
 */
export function arrange(
  area: Area,
  screen: string | readonly string[] | null,
  world: World,
  showsHidden = false,
): ArrangedGuide {
  const on = typeof screen === 'string' ? [screen] : screen;
  const hidden = area.entries.flatMap((entry) => hiddenIn(entry, world) ?? []);
  const hiddenIds = new Set(showsHidden ? [] : hidden.map(({ entry }) => entry.id));
  const shown = area.entries.filter(({ id }) => !hiddenIds.has(id));
  const ownFirst = madeForFirst(shown, world);
  const pick = <K extends EntryKind>(kind: K, from = ownFirst) =>
    from.filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind);

  const steps = pick('step', shown);
  const facts = pick('fact');
  const guide = {
    setUp: inOrder(
      steps.filter(({ list }) => list === 'set-up'),
      on,
    ),
    review: inOrder(
      steps.filter(({ list }) => list === 'review'),
      on,
    ),
    gotchas: closestFirst(graveFirst(pick('gotcha')), on),
    fixes: closestFirst(pick('fix'), on),
    where: ownPathFirst(facts.filter(isWhere), world),
    facts: closestFirst(
      facts.filter((fact) => !isWhere(fact)),
      on,
    ),
    terms: closestFirst(pick('term'), on),
    examples: closestFirst(pick('example'), on),
    endpoints: closestFirst(pick('endpoint'), on),
    routes: pick('route'),
    skills: pick('skill'),
  };
  return { ...guide, counts: countHere(guide), hidden };
}

function countHere(guide: Omit<ArrangedGuide, 'counts' | 'hidden'>): Record<GuideTab, number> {
  return {
    check: guide.setUp.here.length + guide.review.here.length,
    gotchas: guide.gotchas.here.length,
    fix: guide.fixes.here.length,
    reference: [guide.facts, guide.terms, guide.examples, guide.endpoints].reduce(
      (count, { here }) => count + here.length,
      0,
    ),
  };
}

function hiddenIn(entry: Entry, world: World): HiddenEntry | null {
  const misfit = isWhere(entry) ? null : misfitOf(entry, world);
  return misfit && { entry, misfit };
}

function inOrder<E extends Entry>(entries: E[], on: readonly string[] | null): Split<E> {
  if (on === null) return { here: entries, rest: [] };
  const isHere = ({ screens }: E) => screens.some((id) => on.includes(id));
  return { here: entries.filter(isHere), rest: entries.filter((entry) => !isHere(entry)) };
}

/** Authors name the screens most specific first: an entry that names this one first stands before one that names it later. */
function closestFirst<E extends Entry>(entries: E[], on: readonly string[] | null): Split<E> {
  const { here, rest } = inOrder(entries, on);
  if (on === null) return { here, rest };
  const distance = ({ screens: [first = ''] }: E) => (on.includes(first) ? 0 : 1);
  return { here: here.toSorted((a, b) => distance(a) - distance(b)), rest };
}

function graveFirst(gotchas: Gotcha[]): Gotcha[] {
  const rank = ({ severity }: Gotcha) => (GRAVE.includes(severity) ? 0 : 1);
  return gotchas.toSorted((a, b) => rank(a) - rank(b));
}

function madeForFirst<E extends Entry>(entries: E[], world: World): E[] {
  return entries.toSorted((a, b) => Number(isMadeFor(b, world)) - Number(isMadeFor(a, world)));
}

function ownPathFirst(facts: Fact[], world: World): Fact[] {
  const foreign = (fact: Fact) => misfitOf(fact, world) !== null;
  return facts.toSorted((a, b) => Number(foreign(a)) - Number(foreign(b)));
}
