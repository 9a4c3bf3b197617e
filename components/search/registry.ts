import { areaList } from '@/content/areas';
import { allScreens } from '@/content/screens';
import type { ScreenRow } from '@/content/screens/types';
import type { AreaId } from '@/content/types';
import { commandIds } from '@/lib/quick-search/commands';
import { type Found, unmatched } from '@/lib/quick-search/found';
import type { SearchableText } from '@/lib/search/search-guide';
import { messages } from './messages';
import type { SearchPlace } from './search-place';

/** What `/` offers: things to do, areas, screens; with the words to find each by. */
export interface Offer {
  found: Found;
  words: readonly string[];
}

const nameOf = (id: AreaId | null): string => areaList.find((area) => area.id === id)?.name ?? '';

const commands: readonly Offer[] = commandIds.map((id) => ({
  found: unmatched({ kind: 'command', id, title: messages.command[id].title }),
  words: messages.command[id].words,
}));

const areaPrefix = 'area-';

const areaOffers: readonly Offer[] = areaList.map(({ id, name }) => ({
  found: unmatched({ kind: 'command', id: `${areaPrefix}${id}`, title: messages.switchArea(name) }),
  words: messages.areaWords,
}));

/** Everything that can be done or gone to from a place. Screens that can be opened stand before those that cannot. */
export function offersAt(place: Pick<SearchPlace, 'screen' | 'beside'>): Offer[] {
  const screens = allScreens.filter(({ id, area }) => area !== null && id !== place.screen);
  const opens = (row: ScreenRow) => canOpen(row, place);
  const offer = (row: ScreenRow): Offer => ({
    found: unmatched({
      kind: 'screen',
      id: row.id,
      title: row.name,
      area: row.area,
      context: opens(row) ? messages.opensScreen : messages.showsGuide(nameOf(row.area)),
    }),
    words: messages.screenWords,
  });
  return [
    ...commands,
    ...areaOffers,
    ...screens.filter(opens).map(offer),
    ...screens.filter((row) => !opens(row)).map(offer),
  ];
}

/** Whether the address of a screen is known in the app beside which one stands. */
export const canOpen = (row: ScreenRow, { beside }: Pick<SearchPlace, 'beside'>): boolean =>
  beside !== null &&
  beside !== undefined &&
  row.opens?.[beside.generation] !== undefined &&
  (beside.generation === 'legacy' || beside.tenant !== null);

/** What an offer without words of the query looks like to the search. */
export const searchable = ({ found, words }: Offer): SearchableText => ({
  id: found.id,
  title: found.title,
  body: '',
  tags: words,
  area: found.area,
  screen: null,
});

/** The area that a command switches to; `null` for every other. */
export const areaOfCommand = (id: string): AreaId | null =>
  areaList.find((area) => id === `${areaPrefix}${area.id}`)?.id ?? null;
