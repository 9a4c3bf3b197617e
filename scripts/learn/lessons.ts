import { createHash } from 'node:crypto';
import { loadAllAreas } from '@/content/areas';
import type { AreaId } from '@/content/types';
import { featuresOfArea } from '@/lib/ask/area-features';
import { concepts } from '@/lib/ask/concepts';
import { withFullNames } from '@/lib/ask/full-names';
import { areaLexicon } from '@/lib/ask/lexicon';
import type { AskedText } from '@/lib/ask/phrases';
import { readApi } from '@/lib/ask/read-api';
import type { Destination } from '@/lib/ask/read-route';
import { readWorld } from '@/lib/ask/read-world';
import { featuresOfRoute } from '@/lib/ask/route-features';
import type { SaidWorld } from '@/lib/ask/types';
import { hitsRead, readAsked } from '@/lib/ask/understand';
import { buildIndex, searchGuide } from '@/lib/search/search-guide';
import { stemOf } from '@/lib/search/stem';
import { tokenise } from '@/lib/search/tokens';
import type { LabelledQuestion } from '@/tests/lib/ask/labelled-question';
import type { Lesson } from './learn';
import { learnedSets, toTheLast } from './sets';

/** Lessons by the set they are from. */
export type Lessons<To extends string> = Readonly<Record<string, readonly Lesson<To>[]>>;

/** A lesson of routes, with what else decides whether a question stays. */
export interface RouteLesson extends Lesson<Destination> {
  text: AskedText;
  world: SaidWorld;
}

/** How much a question counts that must come out right. */
const countsToTheLast = 5;

/** What the tables are made from, in short: another one where a set, a concept or the words of an area have changed. */
export const fingerprint = (): string =>
  createHash('sha256')
    .update(JSON.stringify([learnedSets, concepts, areaLexicon]))
    .digest('hex')
    .slice(0, 12);

const isCall = (question: string): boolean =>
  Object.values(readApi(question)).some((found) => found !== null);

/** The sets as the guide reads routes. An API call never takes one: there is nothing to learn from it. */
export function routeLessons(): Readonly<Record<string, readonly RouteLesson[]>> {
  const isWord = wordsOf(Object.values(learnedSets).flat());
  return lessonsOf(({ question, route }, counts) => {
    if (isCall(question)) return null;
    const text = readAsked(withFullNames(question), isWord);
    const world = readWorld(text);
    return {
      question,
      text,
      world,
      features: featuresOfRoute(text, world),
      right: [route ?? 'stay'],
      counts,
    };
  });
}

/** The sets as the guide reads areas: what is asked of Planhat, and is labelled with its areas. */
export async function areaLessons(): Promise<Lessons<AreaId>> {
  const guide = buildIndex((await loadAllAreas()).flatMap(({ entries }) => entries));
  const isWord = wordsOf(Object.values(learnedSets).flat());
  return lessonsOf(({ question, areas, route }, counts) => {
    if (route !== null || areas.length === 0) return null;
    const asked = withFullNames(question);
    const text = readAsked(asked, (word) => guide.postings.has(word) || isWord(word));
    const hits = searchGuide(guide, asked, { limit: hitsRead });
    const features = featuresOfArea({ text, hits, isCall: isCall(question) });
    return { question, features, right: areas, counts };
  });
}

const lessonsOf = <A extends Lesson<string>>(
  lesson: (labelled: LabelledQuestion, counts: number) => A | null,
): Readonly<Record<string, readonly A[]>> =>
  Object.fromEntries(
    Object.entries(learnedSets).map(([name, set]) => [
      name,
      set.flatMap((one) => lesson(one, name === toTheLast ? countsToTheLast : 1) ?? []),
    ]),
  );

/** What is written so often is a word, and no misspelt other one. */
const leastOfAWord = 5;

function wordsOf(all: readonly LabelledQuestion[]): (word: string) => boolean {
  const asked = new Map<string, number>();
  for (const { question } of all) {
    const stems = new Set(
      tokenise(question)
        .flatMap(({ word, parts }) => [word, ...parts])
        .map(stemOf),
    );
    for (const stem of stems) asked.set(stem, (asked.get(stem) ?? 0) + 1);
  }
  return (word) => (asked.get(stemOf(word)) ?? 0) >= leastOfAWord;
}
