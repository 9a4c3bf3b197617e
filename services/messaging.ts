import { browser, type Browser } from '#imports';
import type { Scope, SeenPage } from '@/lib/screens/seen-page';

/** How the launcher looks in a tab. Texts are ours, never the user's. */
export interface LauncherState {
  /** Name of the screen, empty where it is not known. */
  name: string;
  /** Number of gotchas that belong to this very screen. */
  gotchas: number;
  /** Distance from the top of the window, 0 to 1. */
  top: number;
  size: 'full' | 'sliver' | 'hidden';
}

/** A hand-written guard: the content script carries no schema library. */
export function isLauncherState(value: unknown): value is LauncherState {
  const { name, gotchas, top, size } = (value ?? {}) as Record<string, unknown>;
  const sizes: unknown[] = ['full', 'sliver', 'hidden'];
  return (
    [name, gotchas, top].map((part) => typeof part).join() === 'string,number,number' && sizes.includes(size)
  );
}

/** The service worker's answer to a page seen. */
export interface ScreenAnswer {
  /** `null` where there is nothing to show yet. */
  launcher: LauncherState | null;
  scope: Scope;
}

/** What the user changed on the launcher itself. */
export type LauncherChange = Partial<Pick<LauncherState, 'top' | 'size'>>;

/** Requests that a Planhat tab may send to the service worker. It may ask for nothing else. */
export interface TabRequests {
  /** The tab's address or labels changed. Answered with what to show, and what to read from now on. */
  screenChanged: { data: SeenPage; answer: ScreenAnswer | null };
  /** Which labels are worth looking for? Asked once a page: the tables stay in the worker, the tab stays light. */
  labelsToRead: { data: null; answer: readonly string[] };
  /** The user pressed the launcher. */
  openPanel: { data: null; answer: null };
  /** The user moved, shrank or hid the launcher. */
  launcherChanged: { data: LauncherChange; answer: null };
}

/** Requests that the service worker and the extension's pages may send to a Planhat tab. */
export interface TabOrders {
  /** Is a live script in the tab? It reports the screen again. */
  report: { data: null; answer: true };
  /** The launcher changed elsewhere: in the options, or because a teaching applies now. */
  showLauncher: { data: LauncherState; answer: null };
}

/** A message as it travels. */
export interface Envelope {
  type: string;
  data: unknown;
}

/** Reads a message of unknown origin and form; `null` where it is none of ours. */
export function readEnvelope(message: unknown): Envelope | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  return typeof message.type === 'string'
    ? { type: message.type, data: 'data' in message ? message.data : null }
    : null;
}

/** Ask the service worker, from a Planhat tab. Rejects when the extension is gone or was updated. */
export async function askWorker<T extends keyof TabRequests>(
  type: T,
  data: TabRequests[T]['data'],
): Promise<TabRequests[T]['answer'] | undefined> {
  return browser.runtime.sendMessage({ type, data });
}

/**
 * Ask the script in a tab. `null`: there is none, which is an expected answer. Takes as long as the tab is busy,
 * for ever where it hangs.
 */
export function askTab<T extends keyof TabOrders>(
  tabId: number,
  type: T,
  data: TabOrders[T]['data'],
): Promise<TabOrders[T]['answer'] | null> {
  return browser.tabs.sendMessage<unknown, TabOrders[T]['answer'] | undefined>(tabId, { type, data }).then(
    (value) => value ?? null,
    () => null,
  );
}

/** Listen in a context; `answer` returns `undefined` for what it does not answer. */
export function listen(
  answer: (envelope: Envelope, sender: Browser.runtime.MessageSender) => Promise<unknown> | undefined,
): () => void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (response?: unknown) => void,
  ): boolean => {
    const envelope = readEnvelope(message);
    const response = envelope && answer(envelope, sender);
    if (!response) return false;
    response.then(respond, () => respond(null)); // the asker learns that it failed, never why
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
