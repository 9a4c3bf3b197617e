import { browser } from '#imports';
import { askPanel, isFresh, openRequest, type OpenRequest } from './side-panel';

/** No window has it: panels do not hear what is asked of a page. */
const NO_WINDOW = -1;

const ASKED = '#asked';

/**
 * Ask something of the panel's page in a tab that is to be opened now.
 *
 * @returns The address for it. It does not say what is asked: the browser keeps addresses in its history.
 */
export async function askPage(what: Omit<OpenRequest, 'at' | 'windowId'>): Promise<string> {
  await askPanel({ ...what, windowId: NO_WINDOW });
  return browser.runtime.getURL('/sidepanel.html') + ASKED;
}

/** What this page was opened for in a tab of its own; `null` where it was not, and once it has been heard. */
export async function takePageRequest(): Promise<OpenRequest | null> {
  if (location.hash !== ASKED) return null;
  history.replaceState(null, '', location.pathname);
  const what = await openRequest.getValue();
  if (what?.windowId !== NO_WINDOW) return null;
  await openRequest.setValue(null);
  return isFresh(what) ? what : null;
}
