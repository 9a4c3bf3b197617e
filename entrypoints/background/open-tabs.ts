import { browser } from '#imports';
import { forgetReport, isPlanhat, recallReport } from '@/services/screen-reports';
import { askTab } from '@/services/messaging';
import { launcherFor } from './tab-requests';

type ScriptFiles = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;

/** Planhat tabs that hold a page. Tabs of other sites cannot be told: the browser hides their addresses from us. */
async function planhatTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url, discarded }) =>
    id === undefined || discarded || !isPlanhat(url) ? [] : id,
  );
}

/**
 * Put the script of this version into Planhat tabs that were open before it was installed, updated or allowed. All
 * at once, because one that hangs must not hold up the others; a tab that refuses shows the hint to reload.
 */
export async function healOpenTabs(): Promise<void> {
  const files = (browser.runtime.getManifest().content_scripts?.[0]?.js ?? []) as ScriptFiles;
  const tabs = await planhatTabs();
  await Promise.allSettled(
    tabs.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files })),
  );
}

/** Show the launcher anew in every Planhat tab: its place or a teaching changed. */
export async function refreshLaunchers(): Promise<void> {
  const show = async (tabId: number) => {
    const report = await recallReport(tabId);
    if (report) await askTab(tabId, 'showLauncher', await launcherFor(report));
  };
  await Promise.allSettled((await planhatTabs()).map(show));
}

/** Forget the screen of tabs that closed or went to another site. */
export function forgetLeftTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void forgetReport(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    if (status === 'loading' && !isPlanhat(url)) void forgetReport(tabId);
  });
}
