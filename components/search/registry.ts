import { areaList } from '@/content/areas';
import { allScreens } from '@/content/screens';
import type { ScreenRow } from '@/content/screens/types';
import { addressToOpen } from '@/lib/screens/open-address';
import { type Found, unmatched } from '@/lib/search/found';
import {
  commandIds,
  explainPlace,
  indexPlaces,
  type Place,
  type PlaceIndex,
  searchPlaces,
} from '@/lib/search/places';
import { messages } from './offer-messages';
import type { PlanhatTab } from './search-place';

/** Something to do, an area or a screen, with the words to find it by. */
export interface Offer extends Place, Pick<Found, 'area' | 'context' | 'offer'> {}

/** Where one stands: there nobody has to be taken to. */
export interface OfferedFrom {
  screen: string | null;
  beside: PlanhatTab | null;
}

const commands = commandIds.map((id): Offer => {
  const { title, does, words } = messages.command[id];
  return { kind: 'command', id, title, words, area: null, context: does, offer: { command: id } };
});

const areas = areaList.map(({ id, name }): Offer => ({
  kind: 'command',
  id: `area-${id}`,
  title: messages.switchArea(name),
  words: messages.areaWords,
  area: null,
  context: '',
  offer: { area: id },
}));

/** Everything that can be done or gone to, ready to be searched. Screens that can be opened stand before those that cannot. */
export function offersAt({ screen, beside }: OfferedFrom): PlaceIndex<Offer> {
  const rows = allScreens.filter(({ id }) => id !== screen);
  const opened = rows.flatMap((row) => (beside ? (openedScreen(row, beside) ?? []) : []));
  const openedIds = new Set(opened.map(({ id }) => id));
  const shown = rows.filter(({ id }) => !openedIds.has(id)).flatMap((row) => shownScreen(row) ?? []);
  return indexPlaces([...commands, ...areas, ...opened, ...shown]);
}

/** A screen whose address is known in the app beside which one stands. */
function openedScreen({ opens, ...row }: ScreenRow, { generation, tenant }: PlanhatTab): Offer | null {
  if (!opens?.[generation] || (generation === 'upgraded' && tenant === null)) return null;
  const path = (here: string) => addressToOpen(opens, here, tenant);
  return screenOffer(row, messages.opensScreen, { path });
}

/** Any other screen has at least the guide of its area. */
function shownScreen(row: ScreenRow): Offer | null {
  const home = areaList.find(({ id }) => id === row.area);
  return home ? screenOffer(row, messages.showsGuide(home.name), { area: home.id }) : null;
}

const screenOffer = (
  { id, name, area }: Pick<ScreenRow, 'id' | 'name' | 'area'>,
  context: string,
  offer: NonNullable<Found['offer']>,
): Offer => ({ kind: 'screen', id, title: name, words: messages.screenWords, area, context, offer });

const mostOffers = 12;

/** The offers that a query means; without words, those that stand first. */
export const findOffers = (offers: PlaceIndex<Offer>, query: string): Found[] =>
  searchPlaces(offers, query, mostOffers).map(({ place, score, marks }, at) =>
    unmatched({
      ...{ kind: place.kind, id: place.id, title: place.title, area: place.area, context: place.context },
      ...(place.offer ? { offer: place.offer } : {}),
      ...{ rank: at + 1, score, marks },
      explain: () => explainPlace(offers, query, place),
    }),
  );
