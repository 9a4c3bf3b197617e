import type { LabelRule } from '@/content/screens/types';
import type { AddressReading } from './address';
import { weigh, type Evidence } from './evidence';
import type { Label } from './labels';
import type { Generation } from './types';

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
const ENOUGH_FOR_PARENT = 2;
const ENOUGH = 3;
/** Below Home, section and page names are the tenant's own: only overwhelming evidence names an admin tool there. */
const ENOUGH_BELOW_HOME = 6;

/** What the rules look at besides the labels themselves. */
interface Setting {
  address: AddressReading;
  /** Words of the address behind the tenant, in the spelling of labels. */
  addressWords: ReadonlySet<string>;
  generation: Generation | null;
  /** All labels of the page: evidence for a parent may lie under a dialog. */
  all: readonly Label[];
}

const group = (labels: readonly Label[]) => Map.groupBy(labels, (label) => label.text);

/** May this rule speak, given what the address says? */
function mayNarrow(rule: ScreenRule, address: AddressReading, inLayer: boolean): boolean {
  if (address.reach === 'open' || inLayer) return true;
  if (rule.within === address.screen || rule.refines?.includes(address.screen)) return true;
  return address.reach === 'home';
}

function isAtHome(rule: ScreenRule, address: AddressReading): boolean {
  if (rule.refines?.includes(address.screen)) return true;
  return address.screen !== 'home-page' && (rule.refines?.includes('home') ?? false);
}

/**
 * All screens that some labels speak for, best first, one candidate a screen.
 *
 * @param rules - Every rule of every screen.
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
  const { address, generation } = setting;
  const here = group(labels);
  const everywhere = inLayer ? group(setting.all) : here;
  const fitting = rules.filter(
    (rule) => (!rule.generation || rule.generation === generation) && mayNarrow(rule, address, inLayer),
  );
  const parentEvidence = (screen: string): Evidence | null => {
    if (screen === address.screen)
      return { points: ENOUGH, labels: [], set: true, telling: true, firm: true };
    const all = rules
      .filter(
        (rule) =>
          rule.screen === screen && !rule.within && (!rule.generation || rule.generation === generation),
      )
      .map((rule) => weigh(rule, everywhere))
      .sort((a, b) => b.points - a.points);
    return all[0] && all[0].points >= ENOUGH_FOR_PARENT && all[0].telling ? all[0] : null;
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
  const inAddress = rule.title?.find((title) => addressWords.has(title)) ?? null;
  const points = own.points + (inAddress && own.telling ? 1 : 0);
  const common = { ...own, screen: rule.screen, inAddress };
  const enough =
    address.reach === 'home' && !inLayer && !isAtHome(rule, address) ? ENOUGH_BELOW_HOME : ENOUGH;

  if (rule.within) {
    const parent = parentEvidence(rule.within);
    if (!parent || !own.telling) return null;
    const total = points + parent.points;
    return {
      ...common,
      points: total,
      labels: [...new Set([...own.labels, ...parent.labels])],
      set: own.set || parent.set,
      firm: own.firm && parent.firm,
      within: rule.within,
      carried: total >= enough,
    };
  }
  const signals = own.labels.length + (inAddress ? 1 : 0);
  const carried = own.telling && signals >= 2 && points >= enough;
  return { ...common, points, within: null, carried };
}
