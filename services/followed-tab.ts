import { browser, type Browser } from '#imports';

/** Tabs that show one of our own pages. */
async function ownTabs(): Promise<Set<number>> {
  const own = new Set<number>();
  // Firefox has no getContexts; there a page knows at least its own tab.
  const contexts = 'getContexts' in browser.runtime ? await browser.runtime.getContexts({}) : [];
  for (const { tabId } of contexts) if (tabId >= 0) own.add(tabId);
  const self = await browser.tabs.getCurrent();
  if (self?.id !== undefined) own.add(self.id);
  return own;
}

/**
 * The tab that a page of ours stands beside: the active one of its window. Where that is a page of ours itself
 * (the panel opened as a tab), the one that was used last before.
 */
export async function followedTab(): Promise<Browser.tabs.Tab | null> {
  const [own, tabs] = await Promise.all([ownTabs(), browser.tabs.query({ currentWindow: true })]);
  const others = tabs.filter((tab) => tab.id !== undefined && !own.has(tab.id));
  const active = others.find((tab) => tab.active);
  if (active) return active;
  return others.sort((a, b) => b.lastAccessed - a.lastAccessed)[0] ?? null;
}

/**
 * Tells when another tab may have to be followed, or one of them went elsewhere.
 *
 * @param onChange - Called with the tab that changed its address or was loaded, `null` where it is about which tab
 *   is in front.
 */
export function watchFollowedTab(onChange: (tabId: number | null) => void): () => void {
  const onFront = () => onChange(null);
  const onUpdated = (tabId: number, { url, status }: { status?: string; url?: string }) => {
    if (url !== undefined || status === 'complete') onChange(tabId);
  };
  browser.tabs.onActivated.addListener(onFront);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onFront);
  browser.tabs.onReplaced.addListener(onFront);
  return () => {
    browser.tabs.onActivated.removeListener(onFront);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onFront);
    browser.tabs.onReplaced.removeListener(onFront);
  };
}
