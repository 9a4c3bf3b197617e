import type { AreaId } from '@/content/types';
import { type GuideIndex, searchGuide } from '@/lib/search/search-guide';
import { areaLexicon, symptomLexicon } from './lexicon';
import { crmLexicon, generationLexicon, planLexicon, revenueLexicon, type WaysToSay } from './lexicon-world';
import { routeLexicon } from './lexicon-routes';
import { withFullNames } from './full-names';
import { type Phrase, readText, saysAny, vocabularyOf } from './phrases';
import { readApi } from './read-api';
import { readArea } from './read-area';
import { readAim, readRoute } from './read-route';
import { readWorld } from './read-world';
import type { RouteRef, Symptom, Understanding } from './types';

/** More would be read from a pasted page than anybody asks. */
const longestQuestion = 300;
const hitsRead = 12;

/**
 * Read a question: what it is about, what it says of the tenant, what goes wrong, and whether it belongs here at all.
 *
 * The same question and guide are always understood the same way.
 *
 * @param guide - Tells where the best answers stand, and which words exist. Without it the tables decide alone.
 */
export function understand(question: string, guide?: GuideIndex): Understanding {
  const asked = withFullNames(question.slice(0, longestQuestion));
  const read = (words: string) => readText(words, vocabulary(), (word) => guide?.postings.has(word) ?? false);
  const text = read(asked);
  const call = readApi(asked);
  const symptoms = (Object.keys(symptomLexicon) as Symptom[]).filter((symptom) =>
    saysAny(text, symptomLexicon[symptom]),
  );
  const hits = guide ? searchGuide(guide, asked, { limit: hitsRead }) : [];
  const route = Object.values(call).some((value) => value !== null) ? null : readRoute(text);
  const place = readArea(text, hits, call);
  return {
    question,
    ...(route === null ? place : placeOfRoute(route, place)),
    // `/licenses` is a path whatever the revenue model.
    ...readWorld(call.path === null ? text : read(asked.replace(call.path, ' '))),
    ...call,
    symptoms,
    route,
    routeAim: readAim(text, route),
  };
}

/** The areas that questions of strategy are at home in, the nearest first. */
const homesOf: Record<RouteRef, readonly AreaId[]> = {
  'R-1': ['A', 'J', 'C'],
  'R-2': ['I'],
  'R-3': ['B', 'K'],
  'R-4': ['L'],
  'R-5': ['L'],
};

type Place = Pick<Understanding, 'area' | 'sureness' | 'nearAreas'>;

/** Where the guide tells of a route says little about its question: it stays in an area that it can belong to. */
function placeOfRoute(route: RouteRef, place: Place): Place {
  const homes = homesOf[route];
  if (place.area !== null && homes.includes(place.area)) return place;
  return { area: homes[0] ?? null, sureness: 'likely', nearAreas: [] };
}

let known: ReadonlySet<string> | null = null;

/** The words of all tables; put together when first needed. */
function vocabulary(): ReadonlySet<string> {
  known ??= vocabularyOf(allPhrases());
  return known;
}

function* allPhrases(): Generator<Phrase> {
  for (const { names, points, hints } of Object.values(areaLexicon)) yield* [...names, ...points, ...hints];
  for (const phrases of Object.values(symptomLexicon)) yield* phrases;
  for (const lexicon of [crmLexicon, planLexicon, generationLexicon, revenueLexicon]) {
    for (const { says, plainly = [] } of Object.values<WaysToSay>(lexicon)) yield* [...says, ...plainly];
  }
  for (const parts of Object.values(routeLexicon)) yield* Object.values(parts).flat();
}
