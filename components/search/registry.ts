import { areaList } from '@/content/areas';
import { allScreens } from '@/content/screens';
import type { ScreenRow } from '@/content/screens/types';
import type { SearchableGuide } from '@/hooks/useSearch';
import { commandIds } from '@/lib/quick-search/commands';
import { type Found, unmatched } from '@/lib/quick-search/found';
import { addressToOpen } from '@/lib/screens/open-address';
import type { SearchableText } from '@/lib/search/search-guide';
import { messages } from './offer-messages';
import type { PlanhatTab } from './search-place';

/** Something to do, an area or a screen, with the words to find it by. */
export interface Offer {
  found: Found;
  words: readonly string[];
}

/** Where one stands: there nobody has to be taken to. */
export interface OfferedFrom {
  screen: string | null;
  beside: PlanhatTab | null;
}

const commands: readonly Offer[] = commandIds.map((id) => ({
  found: unmatched({ kind: 'command', id, title: messages.command[id].title, offer: { command: id } }),
  words: messages.command[id].words,
}));

const areas: readonly Offer[] = areaList.map(({ id, name }) => ({
  found: unmatched({
    kind: 'command',
    id: `area-${id}`,
    title: messages.switchArea(name),
    offer: { area: id },
  }),
  words: messages.areaWords,
}));

/** Everything that can be done or gone to. Screens that can be opened stand before those that cannot. */
export function offersAt({ screen, beside }: OfferedFrom): Offer[] {
  const rows = allScreens.filter(({ id }) => id !== screen);
  const opened = rows.flatMap((row) => (beside ? (openedScreen(row, beside) ?? []) : []));
  const openedIds = new Set(opened.map(({ found }) => found.id));
  const shown = rows.filter(({ id }) => !openedIds.has(id)).flatMap((row) => shownScreen(row) ?? []);
  return [...commands, ...areas, ...opened, ...shown];
}

/** A screen whose address is known in the app beside which one stands. */
function openedScreen({ id, name, area, opens }: ScreenRow, beside: PlanhatTab): Offer | null {
  const { generation, tenant } = beside;
  if (!opens?.[generation] || (generation === 'upgraded' && tenant === null)) return null;
  const path = (here: string) => addressToOpen(opens, here, tenant);
  return screenOffer({ id, title: name, area, context: messages.opensScreen, offer: { path } });
}

/** Any other screen has at least the guide of its area. */
function shownScreen({ id, name, area }: ScreenRow): Offer | null {
  const home = areaList.find((some) => some.id === area);
  if (!home) return null;
  const context = messages.showsGuide(home.name);
  return screenOffer({ id, title: name, area, context, offer: { area: home.id } });
}

const screenOffer = (given: Pick<Found, 'id' | 'title' | 'area' | 'context' | 'offer'>): Offer => ({
  found: unmatched({ kind: 'screen', ...given }),
  words: messages.screenWords,
});

const mostOffers = 12;

/** The offers that a query means; without words, those that stand first. */
export function findOffers(offers: readonly Offer[], query: string, guide: SearchableGuide | null): Found[] {
  if (query.trim() === '') return offers.slice(0, mostOffers).map(({ found }) => found);
  if (guide === null) return [];
  const known = new Map(offers.map(({ found }) => [found.id, found]));
  return guide.search
    .searchText(guide.index, query, offers.map(searchable), { limit: mostOffers })
    .flatMap(({ id, rank, score, marks }) => {
      const found = known.get(id);
      return found ? { ...found, rank, score, marks } : [];
    });
}

/** An offer as the search sees it. */
const searchable = ({ found, words }: Offer): SearchableText => ({
  id: found.id,
  title: found.title,
  body: '',
  tags: words,
  area: found.area,
  screen: null,
});
