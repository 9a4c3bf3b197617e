import { browser } from '#imports';
import { firstLine } from '@/lib/address-bar/first-line';
import type { Answered, FirstLine, Target } from '@/lib/address-bar/search';
import { asSuggestion } from '@/lib/address-bar/suggestions';
import { type Front, lookAtFront, unknownFront } from './front';
import { keepSearch, loadSearch, searchAtHand } from './load-search';
import { openChosen } from './open-chosen';

/** Whether the address bar knows markup; Firefox shows it as it is. */
const knowsMarkup = (): boolean => !('sidebarAction' in browser);

/**
 * Search the guide from the address bar, as in the popup but for the user's notes, which do not belong into the
 * browser's own list.
 *
 * @param onFailure - Hears what nobody waits for.
 */
export function answerAddressBar(onFailure: (cause: unknown) => void): void {
  keepSearch(onFailure);
  const front = followFront(onFailure);
  const showFirst = firstLineKeeper(onFailure);

  browser.omnibox.onInputStarted.addListener(() => {
    front.look();
    showFirst('hint');
    // Ready before the first letter: what fails now is told at the first letter.
    loadSearch().catch(() => undefined);
  });
  browser.omnibox.onInputChanged.addListener((typed, suggest) => {
    answer(typed, front.soon).then(({ first, lines }) => {
      showFirst(first);
      suggest(lines.map((line) => asSuggestion(line, knowsMarkup())));
    }, onFailure);
  });
  browser.omnibox.onInputCancelled.addListener(() => showFirst('hint'));
  browser.omnibox.onInputEntered.addListener((text, where) => {
    const open = (seen: Front) => openChosen(targetOf(text, seen), where, seen);
    // Nothing is awaited before the panel opens, but by a worker that slept since the last letter: that has lost the
    // gesture, and must not take a Planhat tab for another.
    const seen = front.now();
    (seen ? open(seen) : front.soon().then(open)).catch(onFailure);
    front.forget();
    showFirst('hint');
  });

  async function answer(typed: string, seen: () => Promise<Front>): Promise<Answered> {
    try {
      const { place } = await seen(); // first: what is chosen opens there, also without a search
      return (await loadSearch()).answer(typed, place);
    } catch (cause) {
      onFailure(cause);
      return { first: 'failed', lines: [] };
    }
  }
}

/** At once where the search is at hand. What cannot be looked up is a query. */
function targetOf(text: string, { place }: Front): Target | Promise<Target> {
  const search = searchAtHand();
  if (search) return search.targetOf(text, place);
  return loadSearch().then(
    (loaded) => loaded.targetOf(text, place),
    () => ({ kind: 'query', query: text }),
  );
}

/** What is in front, looked at while one types: asking at Enter would lose the gesture. */
function followFront(onFailure: (cause: unknown) => void) {
  let known: Front | null = null;
  let looking: Promise<Front> | null = null;
  const look = (): Promise<Front> => {
    looking = lookAtFront().catch((cause: unknown) => {
      onFailure(cause);
      return unknownFront;
    });
    void looking.then((found) => (known = found));
    return looking;
  };
  return {
    look: (): void => void look(),
    now: (): Front | null => known,
    /** The worker may have slept since the first letter. */
    soon: (): Promise<Front> => looking ?? look(),
    forget: (): void => {
      known = looking = null;
    },
  };
}

/** Says each first line once: the browser writes it down. */
function firstLineKeeper(onFailure: (cause: unknown) => void): (line: FirstLine) => void {
  let said: FirstLine | null = null;
  return (line) => {
    if (line === said) return;
    said = line;
    Promise.resolve(
      browser.omnibox.setDefaultSuggestion({ description: firstLine(line, knowsMarkup()) }),
    ).catch(onFailure);
  };
}
