import { browser, type Browser } from '#imports';
import { screenAlsoAreas, screenArea } from '@/content/screens/index';
import { withAreas } from '@/lib/screens/detect';
import type { ScreenReport } from '@/lib/screens/report';
import { applyTeachings, type Teaching } from '@/lib/screens/teachings';
import type { Detection } from '@/lib/screens/types';
import { followedTab, watchFollowedTab } from './followed-tab';
import { askTab } from './messaging';
import { isPlanhat, recallReport, sessionKeyOf } from './screen-reports';
import { teachings } from './settings';

/** What the pages know of the tab they follow. */
export type ActiveScreen =
  | { status: 'loading' }
  | { status: 'not-planhat' }
  | { status: 'no-script'; tabId: number }
  | {
      status: 'screen';
      tabId: number;
      detection: Detection;
      /** The teaching that overruled the built-in rules, and what those said. */
      taught: { teaching: string; builtIn: string } | null;
      /** The address without tenant, ids, names and values. */
      shape: string;
      queryKeys: string[];
      /** Labels of our vocabulary that were visible. */
      labels: string[];
    };

/** A report as the pages use it: with the user's teachings applied and the areas looked up. */
export function toActiveScreen(
  tabId: number,
  { reading, shape, labels }: ScreenReport,
  rules: readonly Teaching[],
): ActiveScreen {
  const { reading: final, taught } = applyTeachings(reading, { shape, labels }, rules);
  if (final.screen === 'not-a-screen') return { status: 'not-planhat' };
  return {
    status: 'screen',
    tabId,
    detection: withAreas(final, screenArea, screenAlsoAreas),
    taught,
    shape: shape.path,
    queryKeys: shape.queryKeys,
    labels,
  };
}

/** A tab that answers later than this is busy, not without a script. */
const PATIENCE_MS = 500;

/**
 * Follow the tab in front: its screen now, and again at every change of tab, address, labels or teachings.
 *
 * @param onChange - Called with a new value each time, in the order in which the user did things.
 * @returns Stops following.
 */
export function watchActiveScreen(onChange: (screen: ActiveScreen) => void): () => void {
  let stopped = false;
  let turn = 0;
  let followed: number | null = null;

  const tell = (mine: number, screen: ActiveScreen) => {
    if (!stopped && mine === turn) onChange(screen);
  };
  const tellReport = async (mine: number, tabId: number): Promise<boolean> => {
    const [report, rules] = await Promise.all([recallReport(tabId), teachings.getValue()]);
    if (report) tell(mine, toActiveScreen(tabId, report, rules));
    return report !== null;
  };
  const read = async (): Promise<void> => {
    const mine = (turn += 1);
    followed = null; // until the tab is known, no report of the one before may come in between
    const tab = await followedTab();
    if (mine !== turn) return;
    followed = tab?.id ?? null;
    if (followed === null || !isPlanhat(tab?.url)) {
      tell(mine, { status: 'not-planhat' });
      return;
    }
    const tabId = followed;
    // What was reported last is shown at once; the tab itself has the last word.
    const known = await tellReport(mine, tabId);
    const answer = askTab(tabId, 'report', null);
    const busy = new Promise<'busy'>((resolve) => setTimeout(() => resolve('busy'), PATIENCE_MS));
    const first = await Promise.race([answer, busy]);
    if (first === 'busy' && !known) tell(mine, { status: 'loading' });
    if ((await answer) !== null) await tellReport(mine, tabId);
    // While it loads, there is no script yet: its completion is heard of.
    else tell(mine, tab?.status === 'loading' ? { status: 'loading' } : { status: 'no-script', tabId });
  };
  const onStored = (changes: Record<string, Browser.storage.StorageChange>) => {
    const change = followed === null ? undefined : changes[sessionKeyOf(followed)];
    if (followed === null || !change) return;
    if ((change.newValue ?? null) === null)
      void read(); // the tab left Planhat
    else void tellReport((turn += 1), followed);
  };

  browser.storage.session.onChanged.addListener(onStored);
  const stopTaught = teachings.watch(() => void read());
  const stopTabs = watchFollowedTab((tabId) => {
    // While it is not known which tab is followed, it may be this one that was just loaded.
    if (tabId === null || followed === null || tabId === followed) void read();
  });
  void read();
  return () => {
    stopped = true;
    browser.storage.session.onChanged.removeListener(onStored);
    stopTaught();
    stopTabs();
  };
}
