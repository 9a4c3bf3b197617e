import type { AreaId } from '@/content/types';
import { type GuideIndex, searchGuide } from '@/lib/search/search-guide';
import { stemOf } from '@/lib/search/stem';
import { type Token, tokenise } from '@/lib/search/tokens';
import { stopWords } from '@/lib/search/words';
import { concepts } from './concepts';
import { areaLexicon, symptomLexicon } from './lexicon';
import { crmLexicon, generationLexicon, planLexicon, revenueLexicon, type WaysToSay } from './lexicon-world';
import { withFullNames } from './full-names';
import { type AskedText, type Phrase, readText, saysAny, vocabularyOf } from './phrases';
import { readApi } from './read-api';
import { readArea } from './read-area';
import { isLearned, readAim, readRoute } from './read-route';
import { readWorld } from './read-world';
import type { RouteRef, Symptom, Understanding } from './types';

/** More would be read from a pasted page than anybody asks. */
const longestQuestion = 300;
/** How many of the best answers tell of the area. */
export const hitsRead = 12;

/**
 * Read a question: what it is about, what it says of the tenant, what goes wrong, and whether it belongs here at all.
 *
 * The same question and guide are always understood the same way.
 *
 * @param guide - Tells where the best answers stand, and which words exist. Without it the tables decide alone.
 */
export function understand(question: string, guide?: GuideIndex): Understanding {
  const asked = withFullNames(question.slice(0, longestQuestion));
  const isWord = (word: string) => guide?.postings.has(word) === true || isLearned(stemOf(word));
  const text = readAsked(asked, isWord);
  const call = readApi(asked);
  const symptoms = (Object.keys(symptomLexicon) as Symptom[]).filter((symptom) =>
    saysAny(text, symptomLexicon[symptom]),
  );
  const hits = guide ? searchGuide(guide, asked, { limit: hitsRead }) : [];
  // A path says what it says as a path, not by its words.
  const said = readWorld(
    call.path === null ? text : readAsked(asked.replace(call.path, ' '), isWord),
    call.path,
  );
  const isCall = Object.values(call).some((value) => value !== null);
  const route = isCall ? null : readRoute(text, said);
  const place = readArea({ text, hits, isCall, strange: guide ? shareOfStrangeWords(asked, guide) : 0 });
  return {
    question,
    ...(route === null ? place : placeOfRoute(route, place)),
    ...said,
    ...call,
    symptoms,
    route,
    routeAim: readAim(text, route),
  };
}

/** How much of a question the guide has no word of, in any form: much, where it is about something else. 0 to 1. */
function shareOfStrangeWords(asked: string, { postings }: GuideIndex): number {
  const telling = tokenise(asked).filter(({ word }) => word.length > 1 && !stopWords.has(word));
  const isKnown = ({ word, parts }: Token) =>
    [word, stemOf(word), `${word}s`, ...parts].some((form) => postings.has(form));
  return telling.filter((token) => !isKnown(token)).length / Math.max(1, telling.length);
}

/** A question as the tables read it: misspelt words of theirs are put right. @param isWord - Which others are right already. */
export const readAsked = (asked: string, isWord: (word: string) => boolean): AskedText =>
  readText(asked, vocabulary(), isWord);

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
  for (const phrases of Object.values(concepts)) yield* phrases;
}
