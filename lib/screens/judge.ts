import { readAddress } from './address';
import { detectScreen, type ScreenRules } from './detect';
import type { ScreenReport } from './report';
import { labelsOf } from './rules';
import { unpackLabel, type Scope, type SeenPage } from './seen-page';
import { shapeOf } from './shape';

/** What a page turned out to be. */
export interface Verdict {
  /** `null`: not a screen, or its labels have to be read first. */
  report: ScreenReport | null;
  /** What of the page shall be read from now on. */
  scope: Scope;
}

const WITHOUT_LABELS = new Set(['not-a-screen', 'login', 'oauth-authorize']);

/** Judges pages by the tables of screens. Made once; holds no state of any page. */
export function createJudge(rules: ScreenRules): (origin: string, page: SeenPage) => Verdict {
  const known = new Set(labelsOf(rules));
  /** Screens of an address whose tabs and parts may be screens of their own. */
  const withParts = new Set(
    rules.rules.flatMap((rule) => [...(rule.refines ?? []), ...(rule.within ? [rule.within] : [])]),
  );

  const scopeOf = (href: string): Scope => {
    const { reach, screen } = readAddress(href, rules.models);
    if (WITHOUT_LABELS.has(screen)) return 'none';
    return reach !== 'closed' || withParts.has(screen) ? 'page' : 'layers';
  };

  return (origin, { path, labels }) => {
    const href = origin + path;
    const scope = scopeOf(href);
    const shape = shapeOf(href);
    // Read first, then judge: an address that leaves it to the labels would flicker as "unknown".
    if (!shape || (labels === null && scope === 'page')) return { report: null, scope };
    // A label that is none of ours does not come from our script.
    const own = (labels ?? []).map(unpackLabel).filter(({ text }) => known.has(text));
    const reading = detectScreen(href, own, rules);
    if (reading.screen === 'not-a-screen') return { report: null, scope };
    return { report: { reading, shape, labels: [...new Set(own.map(({ text }) => text))].sort() }, scope };
  };
}
