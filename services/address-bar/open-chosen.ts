import { browser } from '#imports';
import type { Target } from '@/lib/address-bar/search';
import { keepQuery } from '@/services/kept-query';
import { askPage } from '@/services/page-request';
import { askPanel, openPanel, type OpenRequest } from '@/services/side-panel';
import { openBeside } from '@/services/tab-actions';
import type { Front } from './front';

/** How the browser says where a chosen line is to open. */
export type Where = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** What the panel shows; a screen of Planhat is not among it. */
type Shown = Exclude<Target, { kind: 'screen' }>;

/**
 * Open what was chosen: a screen in a tab beside the one in front, everything else in the panel. Where a tab was asked
 * for, or the panel cannot be opened, the panel's page stands in a tab.
 *
 * @param chosen - A promise where that is not known yet. The panel opens before: after any `await` the browser no
 *   longer sees the user's key.
 */
export async function openChosen(
  chosen: Target | Promise<Target>,
  where: Where,
  { windowId, place }: Front,
): Promise<void> {
  const isScreen = 'kind' in chosen && chosen.kind === 'screen';
  const opened = where === 'currentTab' && !isScreen && windowId !== null && (await panelOpens(windowId));
  const target = await chosen;
  if (target.kind === 'screen') {
    if (place.beside) await openBeside(place.beside.tabId, target.path, where !== 'newBackgroundTab');
    return;
  }
  if (target.kind === 'query') await keepQuery(target.query);
  if (opened) await askPanel({ ...requestOf(target), windowId });
  else await openPage(await askPage(requestOf(target)), where, place.beside !== null);
}

/** False where the browser saw no gesture, and where it has no panel at all. */
async function panelOpens(windowId: number): Promise<boolean> {
  try {
    await openPanel(windowId);
    return true;
  } catch {
    return false;
  }
}

function requestOf(target: Shown): Omit<OpenRequest, 'windowId' | 'at'> {
  switch (target.kind) {
    case 'entry':
      return { entry: target.id };
    case 'area':
      return { area: target.id };
    case 'command':
      return { command: target.id };
    case 'query':
      return { query: target.query };
  }
}

/** The page never takes the place of a Planhat tab. */
async function openPage(url: string, where: Where, besidePlanhat: boolean): Promise<void> {
  if (where === 'currentTab' && !besidePlanhat) await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where !== 'newBackgroundTab' });
}
