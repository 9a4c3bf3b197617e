import { browser, defineBackground } from '#imports';
import { followClusters, watchClusters } from '@/services/clusters';
import { listen } from '@/services/messaging';
import { launcherPlace, teachings } from '@/services/settings';
import { askPanel, openPanel } from '@/services/side-panel';
import { keepStorageToOurselves } from '@/services/storage-access';
import { forgetLeftTabs, healOpenTabs, refreshLaunchers } from './open-tabs';
import { createTabRequests } from './tab-requests';

export default defineBackground(() => {
  keepStorageToOurselves();
  listen(createTabRequests());
  forgetLeftTabs();
  launcherPlace.watch(() => void refreshLaunchers());
  teachings.watch(() => void refreshLaunchers());
  watchClusters(() => void followClusters().then(healOpenTabs));
  browser.runtime.onInstalled.addListener(() => void followClusters().then(healOpenTabs));
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.windowId === undefined) return;
    const opened = openPanel(tab.windowId); // first: nothing may be awaited before it
    if (command === 'new-note') void askPanel({ capture: true, windowId: tab.windowId });
    void opened;
  });
});
