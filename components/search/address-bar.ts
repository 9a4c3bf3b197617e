import { areaList } from '@/content/areas';
import { screenArea } from '@/content/screens';
import type { AddressBarPlace, AddressBarSearch, Answered, Target } from '@/lib/address-bar/search';
import type { Suggested } from '@/lib/address-bar/suggestions';
import type { Found } from '@/lib/search/found';
import { kindWords } from '@/lib/search/kind-words';
import type { PlaceIndex } from '@/lib/search/places';
import { readScope } from '@/lib/search/scopes';
import { type GuideIndex, searchGuide } from '@/lib/search/search-guide';
import type { Hit, SearchDoc } from '@/lib/search/types';
import { findOffers, type Offer, offersAt } from './registry';

/** The browser shows no more. */
const MOST_LINES = 6;

/** With it the text of a command or a screen begins: nothing of the guide does. */
const SIGN = '/ ';

/**
 * The search that the address bar asks.
 *
 * @param open - Opens the index of the guide; called at the first question, once.
 */
export function createAddressBarSearch(open: () => GuideIndex): AddressBarSearch {
  let opened: { index: GuideIndex; names: Names } | null = null;
  const guide = () => {
    if (opened === null) {
      const index = open();
      opened = { index, names: nameAll(index.docs) };
    }
    return opened;
  };
  let offered: { at: AddressBarPlace; offers: PlaceIndex<Offer> } | null = null;
  const offersFrom = (place: AddressBarPlace) => {
    if (offered?.at !== place) offered = { at: place, offers: offersAt(place) };
    return offered.offers;
  };

  const answer = (typed: string, place: AddressBarPlace): Answered => {
    const { scope, rest } = readScope(typed);
    if (typed.trim() === '') return { first: 'hint', lines: [] };
    if (scope === 'notes' || scope === 'tags') return { first: 'notes', lines: [] };
    const { index, names } = guide();
    const offers = scope === 'commands' ? findOffers(offersFrom(place), rest) : [];
    const { screen, world, opened: lately } = place;
    // A path of the API begins with the sign of the commands.
    const hits = searchGuide(index, scope === 'commands' ? typed : rest, {
      screen: screen ?? undefined,
      area: (screen === null ? null : screenArea(screen)) ?? undefined,
      world,
      opened: lately,
      now: Date.now(),
      limit: MOST_LINES,
      scope,
    });
    const lines = [
      ...offers.map(offerLine),
      ...hits.map((hit) => hitLine(hit, names.contents.get(hit.id) ?? hit.title)),
    ].slice(0, MOST_LINES);
    if (lines.length > 0) return { first: 'search', lines };
    return { first: rest === '' ? 'hint' : 'nothing', lines };
  };

  const targetOf = (chosen: string, place: AddressBarPlace): Target => {
    if (chosen.startsWith(SIGN)) {
      const found = offersFrom(place).places.find((some) => contentOf(some) === chosen);
      const target = found && offerTarget(found);
      if (target) return target;
    }
    const id = guide().names.ids.get(chosen);
    return id === undefined ? { kind: 'query', query: chosen } : { kind: 'entry', id };
  };

  return { answer, targetOf };
}

/** What stands for each entry in the address bar, and the way back. */
interface Names {
  contents: ReadonlyMap<string, string>;
  ids: ReadonlyMap<string, string>;
}

/** The title where only one entry has it. */
function nameAll(docs: readonly SearchDoc[]): Names {
  const ids = new Map<string, string>();
  for (const doc of docs) {
    const names = [doc.title, `${doc.title} (${aboutOf(doc)})`, `${doc.title} (${doc.id})`];
    const free = names.find((name) => !ids.has(name));
    if (free !== undefined) ids.set(free, doc.id);
  }
  return { ids, contents: new Map([...ids].map(([name, id]) => [id, name])) };
}

const areaNames = new Map(areaList.map(({ id, name }) => [id, name]));

const aboutOf = ({ kind, area }: Pick<Hit, 'kind' | 'area'>): string => {
  const name = area === null ? undefined : areaNames.get(area);
  return name === undefined ? kindWords[kind] : `${kindWords[kind]} · ${name}`;
};

const hitLine = (hit: Hit, content: string): Suggested => ({
  content,
  title: hit.title,
  marks: hit.marks,
  about: aboutOf(hit),
});

const contentOf = ({ title }: Pick<Found, 'title'>): string => `${SIGN}${title}`;

const offerLine = (found: Found): Suggested => ({
  content: contentOf(found),
  title: found.title,
  marks: found.marks,
  about: found.context === '' ? kindWords[found.kind] : `${kindWords[found.kind]} · ${found.context}`,
});

function offerTarget({ offer }: Pick<Found, 'offer'>): Target | null {
  if (offer?.command) return { kind: 'command', id: offer.command };
  if (offer?.area) return { kind: 'area', id: offer.area };
  return offer?.path ? { kind: 'screen', path: offer.path } : null;
}
