import { browser, defineBackground } from '#imports';
import { followClusters, watchClusters } from '@/services/clusters';
import { errorName } from '@/lib/error-name';
import { listen } from '@/services/messaging';
import { answerAddressBar } from '@/services/address-bar/answer';
import { readNews } from '@/services/news';
import { openWelcomeOnce } from '@/services/welcome';
import { carryOverSearchKey } from '@/services/old-settings';
import { followReminders } from '@/services/reminders';
import { launcherPlace, teachings } from '@/services/settings';
import { keepStorageToOurselves } from '@/services/storage-access';
import { followCommands } from './commands';
import { forgetLeftTabs, healOpenTabs, refreshLaunchers } from './open-tabs';
import { createTabRequests } from './tab-requests';

const tellFailure = (error: unknown): void => console.error('Field Guide:', errorName(error));

/** Work that nobody waits for: its failure is told by name and harms nothing else. */
function inBackground(work: Promise<unknown>): void {
  work.catch(tellFailure);
}

const reachAllTabs = async (): Promise<void> => {
  await followClusters();
  await healOpenTabs();
};

/** Nothing is new to somebody who has just come. */
const greet = (): Promise<unknown> => Promise.all([openWelcomeOnce(), readNews()]);

export default defineBackground(() => {
  keepStorageToOurselves();
  listen(createTabRequests());
  forgetLeftTabs();
  followReminders(tellFailure);
  launcherPlace.watch(() => inBackground(refreshLaunchers()));
  teachings.watch(() => inBackground(refreshLaunchers()));
  watchClusters(() => inBackground(reachAllTabs()));
  answerAddressBar(tellFailure);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') inBackground(greet());
    if (reason === 'install' || reason === 'update') inBackground(reachAllTabs());
    if (reason === 'update') inBackground(carryOverSearchKey());
  });
  followCommands(inBackground);
});
