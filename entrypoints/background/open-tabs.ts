import { browser } from '#imports';
import { forgetReport, isPlanhat, recallReport } from '@/services/screen-reports';
import { askTab } from '@/services/messaging';
import { launcherFor } from './tab-requests';

type ScriptFiles = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;

/**
 * Put the script of this version into Planhat tabs that were open before it was installed, updated or allowed.
 * Tabs of other sites are not even listed: the browser hides their addresses from us.
 */
export async function healOpenTabs(): Promise<void> {
  const files = (browser.runtime.getManifest().content_scripts?.[0]?.js ?? []) as ScriptFiles;
  for (const { id, url, discarded } of await browser.tabs.query({})) {
    if (id === undefined || discarded || !isPlanhat(url)) continue;
    // A tab that refuses (an error page, say) shows the hint to reload instead.
    await browser.scripting.executeScript({ target: { tabId: id }, files }).catch(() => undefined);
  }
}

/** Show the launcher anew in every Planhat tab: its place or a teaching changed. */
export async function refreshLaunchers(): Promise<void> {
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined || !isPlanhat(url)) continue;
    const report = await recallReport(id);
    if (report) await askTab(id, 'showLauncher', await launcherFor(report));
  }
}

/** Forget the screen of tabs that closed or went to another site. */
export function forgetLeftTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void forgetReport(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    if (status === 'loading' && !isPlanhat(url)) void forgetReport(tabId);
  });
}
