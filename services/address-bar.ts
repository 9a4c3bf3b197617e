import { browser } from '#imports';
import { kindWords } from '@/lib/search/kind-words';
import { asSuggestion, escapeMarkup } from '@/lib/address-bar/suggestions';
import type { TitleHit, TitleSearch } from '@/lib/address-bar/title-search';
import { isPlanhat } from './screen-reports';
import { askPanel, openPanel } from './side-panel';

/** The browser shows no more. */
const MOST_LINES = 6;

/** Whether the address bar knows markup; Firefox shows it as it is. */
const knowsMarkup = (): boolean => !('sidebarAction' in browser);

/** A window and what its tab in front shows. Asked while one types: an `await` at Enter would lose the gesture. */
interface Front {
  windowId: number | null;
  besidePlanhat: boolean;
}

const unknown: Front = { windowId: null, besidePlanhat: false };

/**
 * Search the guide from the address bar. What is chosen opens in the panel beside a Planhat tab, and as a page of its
 * own anywhere else.
 *
 * @param onFailure - Hears what nobody waits for.
 */
export function answerAddressBar(search: TitleSearch, onFailure: (cause: unknown) => void): void {
  let front = unknown;
  const look = () => {
    frontTab().then((found) => (front = found), onFailure);
  };
  void browser.omnibox.setDefaultSuggestion({ description: knowsMarkup() ? escapeMarkup(hint) : hint });
  browser.omnibox.onInputStarted.addListener(look);
  browser.omnibox.onInputChanged.addListener((typed, suggest) => {
    // The worker may have slept since the first letter.
    if (front.windowId === null) look();
    suggest(
      search.find(typed, MOST_LINES).map((hit) => asSuggestion({ ...hit, about: about(hit) }, knowsMarkup())),
    );
  });
  browser.omnibox.onInputEntered.addListener((chosen, where) => {
    open(search.byTitle(chosen) ?? search.find(chosen, 1)[0]?.id ?? null, where, front).catch(onFailure);
    front = unknown;
  });
}

const hint = 'Search the Field Guide for Planhat';

const about = ({ kind, area }: TitleHit): string => `${kindWords[kind]} · ${area}`;

async function frontTab(): Promise<Front> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return { windowId: tab?.windowId ?? null, besidePlanhat: isPlanhat(tab?.url) };
}

async function open(entry: string | null, where: string, { windowId, besidePlanhat }: Front): Promise<void> {
  if (besidePlanhat && windowId !== null && where === 'currentTab') {
    const opened = openPanel(windowId); // first: nothing may be awaited before it
    const asked = entry === null ? null : askPanel({ entry, windowId });
    try {
      await Promise.all([opened, asked]);
      return;
    } catch {
      // The browser saw no gesture: a page of its own shows the same.
    }
  }
  await openPage(entry, where);
}

async function openPage(entry: string | null, where: string): Promise<void> {
  const url = browser.runtime.getURL(entry === null ? '/sidepanel.html' : `/sidepanel.html#entry/${entry}`);
  const isBesides = where === 'newForegroundTab' || where === 'newBackgroundTab';
  if (isBesides) await browser.tabs.create({ url, active: where === 'newForegroundTab' });
  else await browser.tabs.update({ url });
}
