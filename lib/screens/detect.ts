import type { AreaId } from '@/content/types';
import { readAddress, type AddressReading, type ModelNames } from './address';
import { findCandidates, type Candidate, type ScreenRule } from './candidates';
import { normalise, type Label } from './labels';
import type { Confidence, Detection, LabelRole, Signal } from './types';

/** Everything the detection knows of Planhat. Data of `content/screens`, prepared by `prepareRules`. */
export interface ScreenRules {
  models: ModelNames;
  rules: readonly ScreenRule[];
}

/** The answer without what can be looked up: areas are added by whoever has the table of screens. */
export type ScreenReading = Omit<Detection, 'area' | 'alsoAreas'>;

/** Two screens closer than this cannot be told apart. */
const MARGIN = 0.5;
const CLEAR_MARGIN = 1;
const BEYOND_DOUBT = 6;
const MOST_ALTERNATIVES = 3;

/**
 * Tell the screen of a page from its address and its visible labels.
 *
 * The address decides where it can; a dialog outranks the page below it; labels decide where the address is
 * silent. Two screens that cannot be told apart give way to the screen they share, or to "unknown".
 *
 * @param href - The page's address.
 * @param labels - The labels that were read; empty where the address needs none.
 */
export function detectScreen(href: string, labels: readonly Label[], rules: ScreenRules): ScreenReading {
  const address = readAddress(href, rules.models);
  if (address.screen === 'not-a-screen' || labels.length === 0) return fromAddress(address, []);

  const setting = {
    address,
    addressWords: wordsOf(href, address.tenant),
    all: labels,
  };
  const known = rules.rules.filter((rule) => !rule.generation || rule.generation === address.generation);
  const layer = labels.filter((label) => label.layer);
  const inLayer = layer.length > 0 ? findCandidates(known, layer, setting, true) : [];
  const open = labels.filter((label) => !label.covered);
  const onPage = findCandidates(known, open.length > 0 ? open : labels, setting, false);

  const others = [...inLayer, ...onPage];
  const winner = choose(inLayer, known) ?? choose(onPage, known);
  if (winner) return fromLabels(address, winner, others, known);
  // An open menu hides some labels of the page, but it is still that page.
  const below = open.length < labels.length ? findCandidates(known, labels, setting, false) : [];
  const hidden = choose(below, known);
  if (hidden) return { ...fromLabels(address, hidden, below, known), confidence: 'likely' };
  return fromAddress(address, others);
}

/** Segments of an address as words: `/acme/app-center` → `app center`. The tenant never counts. */
function wordsOf(href: string, tenant: string | null): Set<string> {
  const segments = new URL(href).pathname.split('/').slice(tenant === null ? 1 : 2);
  return new Set(segments.map((segment) => normalise(segment.replace(/[-_]/g, ' '))));
}

/** All screens that a screen can lie inside, as the rules name them. */
function ancestorsOf(screen: string, rules: readonly ScreenRule[], known = new Set<string>()): Set<string> {
  for (const rule of rules) {
    if (rule.screen !== screen || !rule.within || known.has(rule.within)) continue;
    known.add(rule.within);
    ancestorsOf(rule.within, rules, known);
  }
  return known;
}

const isInside = (inner: Candidate, outer: Candidate, rules: readonly ScreenRule[]) =>
  ancestorsOf(inner.screen, rules).has(outer.screen);

/**
 * The best candidate that is carried and stands clear of the next; of those that tie, none. A screen outranks the
 * one it lies inside: its frame (App Center's menu, Data Model's tabs) is always to be seen too.
 */
function choose(candidates: readonly Candidate[], rules: readonly ScreenRule[]): Candidate | null {
  const frames = new Set(rules.filter((rule) => rule.frame).map((rule) => rule.screen));
  let carried = candidates.filter((candidate) => candidate.carried);
  for (;;) {
    const innermost = carried.filter((outer) => !carried.some((inner) => isInside(inner, outer, rules)));
    const parts = innermost.filter((candidate) => !frames.has(candidate.screen));
    const [first, ...rest] = parts.length > 0 ? parts : innermost;
    if (!first) return null;
    const rivals = rest.filter((other) => first.points - other.points < MARGIN);
    if (rivals.length === 0) return first;
    carried = carried.filter((other) => other !== first && !rivals.includes(other));
  }
}

/** The best guesses besides the answer, best first. */
function alternativesTo(screen: string, candidates: readonly Candidate[]): string[] {
  const screens = candidates.filter((candidate) => candidate.telling).map((candidate) => candidate.screen);
  return [...new Set(screens)].filter((other) => other !== screen).slice(0, MOST_ALTERNATIVES);
}

function fromAddress(address: AddressReading, candidates: readonly Candidate[]): ScreenReading {
  const { screen, tenant, record, generation, signals } = address;
  const contested = candidates.some((candidate) => candidate.telling && candidate.points >= 2);
  const atHome = address.reach === 'home' || address.reach === 'section';
  const confidence = atHome && contested && address.confidence === 'sure' ? 'likely' : address.confidence;
  return {
    screen,
    confidence,
    signals,
    alternatives: alternativesTo(screen, candidates),
    tenant,
    record,
    generation,
  };
}

function fromLabels(
  address: AddressReading,
  winner: Candidate,
  others: readonly Candidate[],
  rules: readonly ScreenRule[],
): ScreenReading {
  const { tenant, record, generation } = address;
  const rival = others.find(
    (other) => other.screen !== winner.screen && other.carried && !isInside(winner, other, rules),
  );
  const clear = !rival || winner.points - rival.points >= CLEAR_MARGIN;
  return {
    screen: winner.screen,
    confidence: confidenceOf(winner, address, clear),
    signals: [
      ...(winner.within === address.screen ? address.signals : []),
      ...(winner.inAddress ? [{ kind: 'address', part: 'path', value: winner.inAddress } as const] : []),
      ...winner.labels.map(toSignal),
    ],
    alternatives: alternativesTo(
      winner.screen,
      address.reach === 'closed' ? [...others, ...baseOf(address)] : others,
    ),
    tenant,
    record,
    generation,
  };
}

/** The page below a dialog stays a good guess. */
const baseOf = (address: AddressReading): Candidate[] => [
  {
    screen: address.screen,
    points: 0,
    labels: [],
    set: false,
    telling: true,
    firm: true,
    within: null,
    carried: false,
    inAddress: null,
  },
];

function confidenceOf(winner: Candidate, address: AddressReading, clear: boolean): Confidence {
  if (!winner.firm || !clear || address.reach === 'home' || address.reach === 'section') return 'likely';
  const refined = winner.within === address.screen;
  const wholeSet = winner.set && winner.labels.length >= 3;
  return refined || wholeSet || (winner.points >= BEYOND_DOUBT && winner.labels.length >= 3)
    ? 'sure'
    : 'likely';
}

function toSignal(label: Label): Signal {
  return { kind: 'label', label: label.text, role: roleOf(label), selected: label.selected !== false };
}

function roleOf({ role, layer }: Label): LabelRole {
  if (role === 'heading' || role === 'title') return layer ? 'dialog' : 'heading';
  return role === 'tab' || role === 'button' ? role : 'other';
}

/** Adds what the table of screens knows. */
export function withAreas(
  reading: ScreenReading,
  areaOf: (screen: string) => AreaId | null,
  alsoAreasOf: (screen: string) => readonly AreaId[],
): Detection {
  return { ...reading, area: areaOf(reading.screen), alsoAreas: [...alsoAreasOf(reading.screen)] };
}
