import { storage } from '#imports';
import { generationOf } from '@/lib/screens/hosts';
import type { ScreenReport } from '@/lib/screens/report';

/** Key in `storage.session` under which the last report of a tab lies. */
export const sessionKeyOf = (tabId: number) => `screen-${tabId}`;

const keyOf = (tabId: number) => `session:${sessionKeyOf(tabId)}` as const;

/** Remember what a tab reported. The service worker forgets, `storage.session` does not. */
export const rememberReport = (tabId: number, report: ScreenReport): Promise<void> =>
  storage.setItem(keyOf(tabId), report);

export const forgetReport = (tabId: number): Promise<void> => storage.removeItem(keyOf(tabId));

/** The last report of a tab, `null` where there is none. */
export const recallReport = (tabId: number): Promise<ScreenReport | null> =>
  storage.getItem<ScreenReport>(keyOf(tabId));

/** Is this the address of a Planhat app? `undefined` (no permission for that site) is not. */
export function isPlanhat(url: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && generationOf(new URL(url)) !== null;
}
