import type { Area, Endpoint, Entry, Example, Fact, Fix, Gotcha, Skill, Step, Term } from '@/content/types';
import { misfitOf, type World } from '@/lib/passport/passport';
import type { Hit } from '@/lib/search/types';
import { type RouteAnswer, routeAnswer } from './commands';
import { bondWith, ofKind, rank, type Ranking, sharedWords, topOf } from './ranking';
import type { Understanding } from './types';

/** What is worth knowing beside the way to the fault. */
export type KnownThing = Fact | Term | Example | Endpoint | Skill;

/** A chunk of a checklist. */
export interface ChecklistPart {
  /** The step that fits the question best: opened first. */
  step: Step;
  /** How many steps the chunk has in this world. */
  count: number;
}

/** What must be known before an answer can be trusted. */
export type Ask = 'crm' | 'revenue';

/** The few entries that answer a question, and nothing else. */
export interface Answer {
  fix: Fix | null;
  gotchas: readonly Gotcha[];
  checklist: ChecklistPart | null;
  facts: readonly KnownThing[];
  /** Where the question belongs instead; then there are no entries. */
  route: RouteAnswer | null;
  /** The one thing to ask; `null`: nothing. */
  asks: Ask | null;
}

/** What is known of the tenant, and what has been asked before. */
export interface AskedFrom {
  world: World;
  /** The user has said that they do not know: not asked again. */
  unsure: readonly Ask[];
}

/** How many hits `compose` should be given. */
export const HITS_TO_CHOOSE_FROM = 60;

/** An entry must be worth this share of the best one to stand in the answer. */
const least = { fixOfFault: 0.5, fix: 0.85, gotcha: 0.5, step: 0.4, fact: 0.5 };
const most = { gotchas: 3, facts: 3 };
/** The list that suits the question goes before the other. */
const suits = 1.25;
/** Among so many of the best entries a difference of worlds must show to be worth a question. */
const looked = 10;

/** The world an answer is for: what the question says stands above the passport. */
export const worldOfAnswer = (said: Understanding, world: World): World => ({
  crm: said.crm ?? world.crm,
  plan: said.plan ?? world.plan,
  generation: said.generation ?? world.generation,
  revenue: said.revenue ?? world.revenue,
});

/**
 * Choose the few entries that answer a question: the likely fix, the gotchas behind it, the checklist to run, the facts.
 *
 * @param hits - What the guide finds for the question, best first: `HITS_TO_CHOOSE_FROM` of them.
 */
export function compose(
  understood: Understanding,
  hits: readonly Hit[],
  areas: readonly Area[],
  from: AskedFrom,
): Answer {
  const route = routeAnswer(understood, areas);
  if (route !== null || understood.sureness === 'none') {
    return { fix: null, gotchas: [], checklist: null, facts: [], route, asks: null };
  }
  const world = worldOfAnswer(understood, from.world);
  const entries = areas.flatMap((area) => area.entries).filter((entry) => misfitOf(entry, world) === null);
  const ranking = rank(understood, hits, entries);
  const found = fitting(ranking, understood);
  return {
    ...(isEmpty(found) ? nearest(ranking, understood) : withWay(found, ranking, understood)),
    route,
    asks: askOf(understood, world, from.unsure, ranking),
  };
}

type Found = Pick<Answer, 'fix' | 'gotchas' | 'checklist' | 'facts'>;

/** Whether the guide has nothing to say: then the question could as well not be placed. */
export const isEmpty = ({ fix, gotchas, checklist, facts }: Found): boolean =>
  fix === null && checklist === null && gotchas.length + facts.length === 0;

function fitting(ranking: Ranking, understood: Understanding): Found {
  const fix = likelyFix(ranking, understood);
  const gotchas = gotchasBehind(ranking, fix);
  return {
    fix,
    gotchas,
    checklist: checklistFor(ranking, understood, [...(fix ? [fix] : []), ...gotchas]),
    facts: factsFor(ranking, fix, understood),
  };
}

/** A fault that nothing found tells of still has a way to look for it: the nearest of its own area. */
function withWay(found: Found, ranking: Ranking, understood: Understanding): Found {
  if (understood.symptoms.length === 0 || found.fix !== null || found.gotchas.length > 0) return found;
  const { fix } = nearest(ranking, understood);
  return fix?.area === understood.area ? { ...found, fix } : found;
}

/**
 * Where nothing fits well: what was found at all, or shares words with the question, in its own area; if there is none, in
 * an area near it, then anywhere. Checklists are left out: a whole chunk of steps for a weak likeness is no help.
 */
function nearest(ranking: Ranking, { area, nearAreas, symptoms, question }: Understanding): Found {
  const shared = sharedWords(question);
  const worthOf = (entry: Entry) => ranking.scoreOf(entry) + shared(entry);
  const among = (fits: (entry: Entry) => boolean): Found => {
    const of = { ...ranking, entries: ranking.entries.filter(fits) };
    const top = <E extends Entry>(some: readonly E[], limit: number): E[] =>
      topOf(ranking, some, worthOf, { share: 0, limit });
    return {
      fix: symptoms.length > 0 ? (top(ofKind(of, 'fix'), 1)[0] ?? null) : null,
      gotchas: top(ofKind(of, 'gotcha'), most.gotchas),
      checklist: null,
      facts: top(ofKind(of, 'fact', 'term', 'endpoint'), most.facts),
    };
  };
  const own = among((entry) => entry.area === area);
  if (!isEmpty(own)) return own;
  const near = among((entry) => nearAreas.includes(entry.area));
  return isEmpty(near) ? among((entry) => ranking.scoreOf(entry) > 0) : near;
}

/** Asking for a way, a number or a word: no fault to be found. */
const asksForAWay =
  /^\W*(?:how (?:do|can|to|should|many|much|often|long|far|is|are)|what|which|can|does|when)\b/i;

/** A word means the same whatever the tenant. */
const asksForAMeaning = /^\W*what(?:'s|’s| is| are| does)\b/i;

/** Where something goes wrong there is a fault to find; otherwise only a tree that says just what was asked. */
function likelyFix(ranking: Ranking, { symptoms, question }: Understanding): Fix | null {
  if (symptoms.length === 0 && asksForAWay.test(question)) return null;
  const share = symptoms.length > 0 ? least.fixOfFault : least.fix;
  return topOf(ranking, ofKind(ranking, 'fix'), ranking.scoreOf, { share, limit: 1 })[0] ?? null;
}

const gotchasBehind = (ranking: Ranking, fix: Fix | null): Gotcha[] =>
  topOf(
    ranking,
    ofKind(ranking, 'gotcha'),
    (gotcha) => ranking.scoreOf(gotcha) + bondWith(fix, gotcha, ranking),
    { share: least.gotcha, limit: most.gotchas },
  );

function checklistFor(
  ranking: Ranking,
  { area, nearAreas, symptoms }: Understanding,
  behind: readonly Entry[],
): ChecklistPart | null {
  const steps = ofKind(ranking, 'step').filter(
    (step) => area === null || step.area === area || nearAreas.includes(step.area),
  );
  const wanted = symptoms.length > 0 ? 'review' : 'set-up';
  const worthOf = (step: Step) =>
    (ranking.scoreOf(step) + Math.max(0, ...behind.map((entry) => bondWith(entry, step, ranking)))) *
    (step.list === wanted ? suits : 1);
  const [step] = topOf(ranking, steps, worthOf, { share: least.step, limit: 1 });
  if (!step) return null;
  const inPart = (other: Step) =>
    other.area === step.area && other.list === step.list && other.part === step.part;
  return { step, count: steps.filter(inPart).length };
}

/** Only what the question itself found: the fix brings its facts with it where it is walked. */
const factsFor = (ranking: Ranking, fix: Fix | null, { area }: Understanding): KnownThing[] =>
  topOf(
    ranking,
    // Skills are told of in one area; elsewhere a question that they answer has a route.
    ofKind(ranking, 'fact', 'term', 'example', 'endpoint', ...(area === 'L' ? (['skill'] as const) : [])),
    (entry) => {
      const found = ranking.scoreOf(entry);
      return found === 0 ? 0 : found + bondWith(fix, entry, ranking) / 2;
    },
    { share: least.fact, limit: most.facts },
  );

/** The one thing that decides between the answers to such a question, if nobody has said it. */
function askOf(
  { area, unclear, question }: Understanding,
  world: World,
  unsure: readonly Ask[],
  ranking: Ranking,
): Ask | null {
  const decisive: Ask | null = area === 'B' ? 'crm' : area === 'C' ? 'revenue' : null;
  if (decisive === null || world[decisive] !== null) return null;
  if (asksForAMeaning.test(question)) return null;
  if (unclear.includes(decisive) || unsure.includes(decisive)) return null;
  const differs = topOf(ranking, ranking.entries, ranking.scoreOf, { share: 0, limit: looked }).some(
    ({ appliesTo }) => appliesTo?.[decisive] !== undefined,
  );
  return differs || decisive === 'crm' ? decisive : null;
}
