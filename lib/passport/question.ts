import type { ArrangedGuide, Split } from '@/lib/guide/arrange';
import type { Entry } from '@/content/types';
import { type Asked, ASKED_AS, type Passport, type World } from './passport';

/** What is worth asking of a tenant. */
export interface Question {
  key: Asked;
  /** How many entries in sight hang on the answer. */
  decides: number;
}

/**
 * How many entries of an area must hang on an answer before it is asked for. Two or three that mention a CRM are read
 * over sooner than a question is; an entry that a plan does not have at all is worth knowing of.
 */
const WORTH_ASKING: Record<Asked, number> = { crm: 4, revenue: 4, plan: 1 };

/**
 * The one thing to ask, for an area as it is arranged for a screen: what was not said yet, what entries of the screen
 * hang on, and most of them. `null` where nothing is worth it. Who was *unsure* is not asked again, and nobody is asked
 * what the screen itself says.
 */
export function nextQuestion(guide: ArrangedGuide, passport: Passport | null, world: World): Question | null {
  const splits = splitsOf(guide);
  const here = splits.flatMap((split) => split.here);
  const all = splits.flatMap((split) => [...split.here, ...split.rest]);
  const [first] = (Object.keys(WORTH_ASKING) as Asked[])
    .filter((key) => (passport?.[key] ?? null) === null && world[key] === null)
    .filter((key) => hangingOn(key, all) >= WORTH_ASKING[key])
    .map((key) => ({ key, decides: hangingOn(key, here) }))
    .filter(({ decides }) => decides > 0)
    .toSorted((a, b) => b.decides - a.decides);
  return first ?? null;
}

const hangingOn = (key: Asked, entries: readonly Entry[]): number =>
  entries.filter(({ appliesTo }) => (appliesTo?.[ASKED_AS[key]] ?? []).length > 0).length;

const splitsOf = ({
  setUp,
  review,
  gotchas,
  fixes,
  facts,
  terms,
  examples,
  endpoints,
}: ArrangedGuide): readonly Split<Entry>[] => [
  setUp,
  review,
  gotchas,
  fixes,
  facts,
  terms,
  examples,
  endpoints,
];
