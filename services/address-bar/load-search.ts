import { type AddressBarSearch, HANDED_OVER } from '@/lib/address-bar/search';
import { scriptAddress } from '@/services/script-address';

const SCRIPT = '/address-bar-search.js';

/** As far as the global object is asked for here, be it that of a worker or of a page. */
interface Global {
  [HANDED_OVER]?: AddressBarSearch;
  importScripts?: (address: string) => void;
  document?: Document;
}

const here = globalThis as Global;

/**
 * Keep the script of the search at hand. To be called while the service worker starts: a worker may load later only what
 * it has loaded once while it was installed.
 */
export function keepSearch(onFailure: (cause: unknown) => void): void {
  if (!here.importScripts) return;
  self.addEventListener('install', () => {
    try {
      here.importScripts?.(scriptAddress(SCRIPT));
    } catch (cause) {
      onFailure(cause);
    }
  });
}

/** The search where it is there already; `null` before it was loaded. */
export const searchAtHand = (): AddressBarSearch | null => here[HANDED_OVER] ?? null;

/**
 * The search, loaded where it is not there yet. A worker has it at once, the page in the background of other browsers a
 * moment later.
 *
 * @throws When the script cannot be loaded; asking again tries again.
 */
export async function loadSearch(): Promise<AddressBarSearch> {
  if (!searchAtHand()) {
    if (here.importScripts) here.importScripts(scriptAddress(SCRIPT));
    else if (here.document) await addScript(here.document);
  }
  const search = searchAtHand();
  if (!search) throw new Error('The search of the address bar is not there.');
  return search;
}

const addScript = (page: Document): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = page.createElement('script');
    script.src = scriptAddress(SCRIPT);
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('The script did not load.'));
    page.head.append(script);
  });
