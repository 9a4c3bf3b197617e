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

/** Tells when another tab may have to be followed, or the followed one went elsewhere. */
export function watchFollowedTab(onChange: () => void): () => void {
  const onUpdated = (_id: number, change: { status?: string; url?: string }) => {
    if (change.url !== undefined || change.status === 'complete') onChange();
  };
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onChange);
  browser.tabs.onReplaced.addListener(onChange);
  return () => {
    browser.tabs.onActivated.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onChange);
    browser.tabs.onReplaced.removeListener(onChange);
  };
}
