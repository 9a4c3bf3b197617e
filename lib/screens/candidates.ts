import type { LabelRule } from '@/content/screens/types';
import type { AddressReading } from './address';
import { weigh, type Evidence } from './evidence';
import type { Label } from './labels';

/** A rule together with the screen it tells. */
export interface ScreenRule extends LabelRule {
  screen: string;
}

/** A screen that the labels speak for. */
export interface Candidate extends Evidence {
  screen: string;
  /** The screen it lies inside, when that was needed. */
  within: string | null;
  /** The evidence carries the screen; otherwise it is only a guess to offer. */
  carried: boolean;
  /** A word of the address says the same. */
  inAddress: string | null;
}

/** Evidence for a parent counts from here on, even if it would not carry the parent alone. */
const ENOUGH_FOR_PARENT = 1.5;
/** Inside a known screen, one selected tab or heading tells the part. */
const ENOUGH_INSIDE = 1.5;
const ENOUGH = 3;
/** Below Home, section and page names are the tenant's own: only overwhelming evidence names an admin tool there. */
const ENOUGH_BELOW_HOME = 6;

/** What the rules look at besides the labels themselves. */
interface Setting {
  address: AddressReading;
  /** Words of the address behind the tenant, in the spelling of labels. */
  addressWords: ReadonlySet<string>;
  /** All labels of the page: evidence for a parent may lie under a dialog. */
  all: readonly Label[];
}

const group = (labels: readonly Label[]) => Map.groupBy(labels, (label) => label.text);

/** May this rule speak, given what the address says? */
function mayNarrow(rule: ScreenRule, address: AddressReading, inLayer: boolean): boolean {
  // Where the address names the open record, it also says whether its preview or the table below decides.
  if (inLayer && address.record && rule.screen.endsWith('-preview')) return false;
  if (address.reach === 'open' || inLayer) return true;
  if (rule.within === address.screen || rule.refines?.includes(address.screen)) return true;
  return address.reach === 'home';
}

const isAtHome = (rule: ScreenRule, { reach, screen }: AddressReading) =>
  (reach === 'home' || reach === 'section') &&
  rule.refines?.some((place) => place === screen || (place === 'home' && reach === 'home')) === true;

/**
 * All screens that some labels speak for, best first, one candidate a screen.
 *
 * @param rules - Every rule of every screen of this generation.
 * @param labels - The labels to judge by: those of a dialog, or of the whole page.
 * @param setting - What else is known of the page.
 * @param inLayer - The labels lie in a dialog, which outranks what the address says of the page below.
 */
export function findCandidates(
  rules: readonly ScreenRule[],
  labels: readonly Label[],
  setting: Setting,
  inLayer: boolean,
): Candidate[] {
  const { address } = setting;
  const here = group(labels);
  const everywhere = inLayer ? group(setting.all) : here;
  const fitting = rules.filter((rule) => mayNarrow(rule, address, inLayer));
  /** The best evidence for a screen that another lies inside, whether it would carry that screen alone or not. */
  const parentEvidence = (screen: string): Evidence | null => {
    if (screen === address.screen)
      return { points: ENOUGH, labels: [], set: true, telling: true, firm: true };
    const evidence = rules
      .filter((rule) => rule.screen === screen)
      .filter((rule) => !rule.within || parentEvidence(rule.within) !== null)
      .map((rule) => weigh(rule, everywhere))
      .filter(({ telling, points }) => telling && points >= ENOUGH_FOR_PARENT);
    return evidence.sort((a, b) => b.points - a.points)[0] ?? null;
  };

  const candidates = new Map<string, Candidate>();
  for (const rule of fitting) {
    const own = weigh(rule, here);
    if (own.points === 0) continue;
    const candidate = judge(rule, own, parentEvidence, setting, inLayer);
    const known = candidate && candidates.get(rule.screen);
    if (candidate && (!known || isBetter(candidate, known))) candidates.set(rule.screen, candidate);
  }
  return [...candidates.values()].sort((a, b) => (isBetter(a, b) ? -1 : 1));
}

const isBetter = (a: Candidate, b: Candidate) => (a.carried === b.carried ? a.points > b.points : a.carried);

function judge(
  rule: ScreenRule,
  own: Evidence,
  parentEvidence: (screen: string) => Evidence | null,
  { address, addressWords }: Setting,
  inLayer: boolean,
): Candidate | null {
  const atHome = isAtHome(rule, address);
  const enough = address.reach === 'home' && !inLayer && !atHome ? ENOUGH_BELOW_HOME : ENOUGH;
  const inAddress = rule.title?.find((title) => addressWords.has(title)) ?? null;
  // Below Home, the place itself is a second signal for what can only stand there.
  const supported = own.telling && (inAddress !== null || (atHome && hasTitle(own, address)));
  const points = own.points + (supported ? 1 : 0);
  const common = { ...own, screen: rule.screen, points, inAddress };

  // A list of words in somebody's text must not carry a screen by itself.
  const carries = own.telling && own.labels.some(({ role }) => role !== 'item');

  if (!rule.within) {
    const signals = own.labels.length + (supported ? 1 : 0);
    return { ...common, within: null, carried: carries && signals >= 2 && points >= enough };
  }
  const parent = parentEvidence(rule.within);
  if (!parent || !own.telling) return null;
  return {
    ...common,
    labels: [...new Set([...own.labels, ...parent.labels])],
    set: own.set || parent.set,
    firm: own.firm && parent.firm,
    within: rule.within,
    carried: carries && own.points >= ENOUGH_INSIDE && points + parent.points >= enough,
  };
}

/**
 * On a page of a Section, widgets have headings too: there an everyday word counts only as the heading of the
 * whole page.
 */
const hasTitle = (own: Evidence, address: AddressReading) =>
  own.labels.some(
    ({ role, text }) =>
      role === 'title' || (role === 'heading' && (address.reach !== 'section' || text.includes(' '))),
  );
