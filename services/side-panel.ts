import { browser, storage } from '#imports';
import type { AreaId } from '@/content/types';
import type { CommandId } from '@/lib/search/places';

/** What the panel shall show when it opens or is open already. */
export interface OpenRequest {
  entry?: string;
  note?: string;
  /** Look through this area. */
  area?: AreaId;
  /** Do this. */
  command?: CommandId;
  /** Search for this. */
  query?: string;
  /** Put the cursor into a new note. */
  capture?: boolean;
  /** Show the tab after the one that is open. */
  nextTab?: boolean;
  windowId: number;
  /** Milliseconds since the epoch: the same request twice is two requests. */
  at: number;
}

/** The panel needs well under a second to open. */
const GOOD_FOR_MS = 10_000;

/** What was asked last; `null` once it has been heard. */
export const openRequest = storage.defineItem<OpenRequest | null>('session:openRequest', { fallback: null });

/** Firefox's own name for the panel; absent in Chromium. */
const sidebar = () => (browser as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;

/**
 * Open the panel of a window. Must be the first thing a click or key handler does: after any `await` the browser
 * no longer sees the user's gesture.
 */
export function openPanel(windowId: number): Promise<void> {
  return sidebar()?.open() ?? browser.sidePanel.open({ windowId });
}

/** The same for the window of a tab. */
export function openPanelFor(tabId: number): Promise<void> {
  return sidebar()?.open() ?? browser.sidePanel.open({ tabId });
}

/** Ask the panel of a window to show something; it picks that up whether it is open already or opens now. */
export const askPanel = (what: Omit<OpenRequest, 'at'>): Promise<void> =>
  openRequest.setValue({ ...what, at: Date.now() });

/** Whether it was asked just now: what was asked for hours ago must not jump at the user. */
export const isFresh = ({ at }: OpenRequest): boolean => Date.now() - at <= GOOD_FOR_MS;

/**
 * Hear what the panel of a window is asked to show, once each.
 *
 * @returns Stops hearing.
 */
export function watchOpenRequests(windowId: number, onRequest: (what: OpenRequest) => void): () => void {
  const take = (what: OpenRequest | null) => {
    if (what?.windowId !== windowId) return;
    void openRequest.setValue(null);
    if (isFresh(what)) onRequest(what);
  };
  void openRequest.getValue().then(take);
  return openRequest.watch(take);
}
