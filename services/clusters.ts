import { browser } from '#imports';
import { matchPattern, optionalHosts } from '@/content/hosts';

/** A further host of the Planhat app, and whether the user lets the guide see it. */
export interface Cluster {
  host: string;
  allowed: boolean;
}

const SCRIPT_ID = 'further-clusters';

/** Further hosts, in order, with what the browser says of each. */
export async function listClusters(): Promise<Cluster[]> {
  return Promise.all(
    optionalHosts.map(async (host) => ({
      host,
      allowed: await browser.permissions.contains({ origins: [matchPattern(host)] }),
    })),
  );
}

/** Ask the browser for one host. Must be the first thing a click does. `false`: the user said no. */
export const allowCluster = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [matchPattern(host)] });

export const withdrawCluster = (host: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [matchPattern(host)] });

/**
 * Run the content script on the further hosts that are allowed now, and on no others. One run after the other: two
 * permissions can change at once.
 */
export const followClusters = (): Promise<void> =>
  navigator.locks.request('field-guide-clusters', async () => {
    const allowed = (await listClusters()).filter((cluster) => cluster.allowed);
    const matches = allowed.map(({ host }) => matchPattern(host));
    const js = browser.runtime.getManifest().content_scripts?.[0]?.js ?? [];
    const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
    if (matches.length === 0) {
      if (known) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
      return;
    }
    const script = { id: SCRIPT_ID, matches, js, runAt: 'document_idle' as const };
    await (known
      ? browser.scripting.updateContentScripts([script])
      : browser.scripting.registerContentScripts([script]));
  });

/** Tells when the user allowed or withdrew a host, here or in the browser's own settings. */
export function watchClusters(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
