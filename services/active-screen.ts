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

/**
 * Follow the tab in front: its screen now, and again at every change of tab, address, labels or teachings.
 *
 * @param onChange - Called with a new value each time, never twice at once.
 * @returns Stops following.
 */
export function watchActiveScreen(onChange: (screen: ActiveScreen) => void): () => void {
  let stopped = false;
  let turn = 0;
  let followed: number | null = null;

  const tell = (mine: number, screen: ActiveScreen) => {
    if (!stopped && mine === turn) onChange(screen);
  };
  const read = async () => {
    const mine = (turn += 1);
    const tab = await followedTab();
    followed = tab?.id ?? null;
    if (followed === null || !isPlanhat(tab?.url)) {
      tell(mine, { status: 'not-planhat' });
      return;
    }
    const tabId = followed;
    const [remembered, rules] = await Promise.all([recallReport(tabId), teachings.getValue()]);
    if (remembered) tell(mine, toActiveScreen(tabId, remembered, rules));
    // The tab has the last word: it reports again, or there is no live script in it.
    if ((await askTab(tabId, 'report', null)) === null) tell(mine, { status: 'no-script', tabId });
  };
  const onStored = (changes: Record<string, Browser.storage.StorageChange>) => {
    const change = followed === null ? undefined : changes[sessionKeyOf(followed)];
    const report = change?.newValue as ScreenReport | undefined; // only the service worker writes it, after checking it
    if (followed === null || !report) return;
    const tabId = followed;
    const mine = (turn += 1);
    void teachings.getValue().then((rules) => tell(mine, toActiveScreen(tabId, report, rules)));
  };

  browser.storage.session.onChanged.addListener(onStored);
  const stopTaught = teachings.watch(() => void read());
  const stopTabs = watchFollowedTab(() => void read());
  void read();
  return () => {
    stopped = true;
    browser.storage.session.onChanged.removeListener(onStored);
    stopTaught();
    stopTabs();
  };
}
