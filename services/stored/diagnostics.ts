import { browser } from '#imports';
import { browserName } from '@/lib/diagnostics/browser-name';
import { type Diagnostics, diagnosticsText } from '@/lib/diagnostics/report';
import { appVersion } from '../app-version';
import { isPlanhat, recallReport } from '../screen-reports';
import { badge, changedKeys, choices, launcherPlace, screenshotMode } from '../settings';
import { countStored } from './count-stored';

/**
 * What a report of a fault needs, as text: no title, slug, address, id of a record, or word of a note.
 *
 * @param code - The code of the trouble it is about, if any.
 */
export async function readDiagnostics(code: string | null): Promise<string> {
  const [counts, screen, settings] = await Promise.all([
    countStored(),
    lastScreen().catch(() => null),
    readSettings().catch(() => ({})),
  ]);
  return diagnosticsText({
    version: appVersion(),
    browser: browserName(navigator.userAgent),
    code,
    screen,
    counts,
    settings,
  });
}

/** The Planhat tab that was in front last: the page that asks is in front now. */
async function lastScreen(): Promise<Diagnostics['screen']> {
  const tabs = await browser.tabs.query({});
  const [last] = tabs.filter(({ url }) => isPlanhat(url)).sort((a, b) => b.lastAccessed - a.lastAccessed);
  const report = last?.id === undefined ? null : await recallReport(last.id);
  if (!report) return null;
  const { screen, confidence, generation } = report.reading;
  return { id: screen, confidence, app: generation ?? 'unknown' };
}

async function readSettings(): Promise<Diagnostics['settings']> {
  const [place, showsBadge, hides, keys, { role, crm }] = await Promise.all([
    launcherPlace.getValue(),
    badge.getValue(),
    screenshotMode.getValue(),
    changedKeys.getValue(),
    choices.getValue(),
  ]);
  const onOff = (on: boolean) => (on ? 'on' : 'off');
  return {
    launcher: place.size,
    badge: onOff(showsBadge),
    'screenshot mode': onOff(hides),
    'panel keys': Object.keys(keys).length === 0 ? 'default' : 'changed',
    role: role ?? 'none',
    'usual CRM': crm ?? 'ask',
  };
}
