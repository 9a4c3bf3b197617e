import { gotchaCounts } from 'virtual:gotcha-counts';
import { screenNames } from 'virtual:screen-names';
import { screenRules } from 'virtual:screen-rules';
import { browser, type Browser } from '#imports';
import type { ScreenReport } from '@/lib/screens/report';
import { createJudge } from '@/lib/screens/judge';
import { labelsOf } from '@/lib/screens/rules';
import { parseSeenPage } from '@/lib/screens/seen-page-schema';
import { applyTeachings } from '@/lib/screens/teachings';
import { rememberReport } from '@/services/screen-reports';
import { classify } from '@/services/callers';
import { createFloodGate } from '@/services/flood-gate';
import type { Envelope, LauncherState, ScreenAnswer } from '@/services/messaging';
import { launcherPlace, teachings } from '@/services/settings';
import { openPanelFor } from '@/services/side-panel';
import { noteUse } from '@/services/teachings';
import { parseLauncherChange } from './launcher-change';

/** The launcher's state for what a tab shows. */
export async function launcherFor({ reading, shape, labels }: ScreenReport): Promise<LauncherState> {
  const [place, rules] = await Promise.all([launcherPlace.getValue(), teachings.getValue()]);
  const final = applyTeachings(reading, { shape, labels }, rules);
  if (final.taught) await noteUse(final.taught.teaching, Date.now());
  const { screen, confidence } = final.reading;
  const known = confidence !== 'unknown';
  return {
    ...place,
    name: known ? (screenNames[screen] ?? '') : '',
    gotchas: known ? (gotchaCounts[screen] ?? 0) : 0,
  };
}

const judge = createJudge(screenRules);
const labels = labelsOf(screenRules);

async function screenChanged(tabId: number, origin: string, data: unknown): Promise<ScreenAnswer | null> {
  const page = parseSeenPage(data);
  if (!page) return null;
  const { report, scope } = judge(origin, page);
  if (!report) return { launcher: null, scope };
  await rememberReport(tabId, report);
  return { launcher: await launcherFor(report), scope };
}

async function launcherChanged(data: unknown): Promise<null> {
  const change = parseLauncherChange(data);
  if (change) await launcherPlace.setValue({ ...(await launcherPlace.getValue()), ...change });
  return null;
}

/** Answers what Planhat tabs may ask, and nothing else. */
export function createTabRequests(): (
  envelope: Envelope,
  sender: Browser.runtime.MessageSender,
) => Promise<unknown> | undefined {
  const mayPass = createFloodGate();
  const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };
  return ({ type, data }, sender) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined || classify(sender, own) !== 'planhat-tab') return undefined;
    if (type === 'openPanel') return openPanelFor(tabId).then(() => null); // at once: the gesture does not wait
    if (!mayPass(tabId)) return undefined;
    if (type === 'screenChanged') return screenChanged(tabId, sender.origin ?? '', data);
    if (type === 'labelsToRead') return Promise.resolve(labels);
    if (type === 'launcherChanged') return launcherChanged(data);
    return undefined;
  };
}
