import { browser } from '#imports';
import type { AddressBarPlace } from '@/lib/address-bar/search';
import { ANYWHERE, passportOf, tenantKeyOf, worldOf } from '@/lib/passport/passport';
import { withPresets } from '@/lib/passport/presets';
import { applyTeachings } from '@/lib/screens/teachings';
import { readOpened } from '@/services/opened';
import { readPresets } from '@/services/presets';
import { isPlanhat, recallReport } from '@/services/screen-reports';
import { passports, teachings } from '@/services/settings';

/** The window in front and what its tab shows. */
export interface Front {
  windowId: number | null;
  tabId: number | null;
  place: AddressBarPlace;
}

/** Before anybody has looked. */
export const unknownFront: Front = {
  windowId: null,
  tabId: null,
  place: { screen: null, world: ANYWHERE, opened: [], beside: null },
};

/** What is in front. */
export async function lookAtFront(): Promise<Front> {
  const [[tab], opened] = await Promise.all([
    browser.tabs.query({ active: true, lastFocusedWindow: true }),
    readOpened(),
  ]);
  const { id: tabId = null, windowId = null } = tab ?? {};
  const seen = tabId !== null && isPlanhat(tab?.url) ? await placeOf(tabId) : unknownFront.place;
  return { windowId, tabId, place: { ...seen, opened } };
}

/** Answers of the detection that name no screen. */
const unnamed = ['unknown', 'app-root', 'not-a-screen'];

async function placeOf(tabId: number): Promise<Omit<AddressBarPlace, 'opened'>> {
  const [report, rules, all, presets] = await Promise.all([
    recallReport(tabId),
    teachings.getValue(),
    passports.getValue(),
    readPresets(),
  ]);
  if (!report) return unknownFront.place;
  const { shape, labels } = report;
  const { screen, tenant, generation } = applyTeachings(report.reading, { shape, labels }, rules).reading;
  const tenantKey = tenantKeyOf({ tenant, generation });
  return {
    screen: unnamed.includes(screen) ? null : screen,
    world: worldOf(withPresets(tenantKey, passportOf(all, tenantKey), presets), generation),
    beside: generation === null ? null : { tabId, generation, tenant },
  };
}
