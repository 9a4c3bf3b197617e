import { ANYWHERE, misfitOf } from '@/lib/passport/passport';
import { closenessOf, mostCloseness } from './closeness';
import { optionsOf, type Option } from './options';
import { readQuery, type Query } from './query';
import { stemOf } from './stem';
import type { IndexedDoc, TextIndex } from './text-index';
import type { SearchContext } from './types';
import { valuesOf, weighWords } from './word-values';
import { intents } from './words';

/** A document that answers a query, and how well: about 0 to 100. */
export interface Scored {
  doc: IndexedDoc;
  score: number;
}

/** What the query meant in this index: for marking what matched. */
export interface Reading {
  query: Query;
  options: readonly (readonly Option[])[];
}

/** A document that meets only this share of the query's meaning is no answer. */
const leastCoverage = 0.34;
/** How much of the points depends on how much of the query is met. */
const coverageShare = 0.7;

/** What belongs to where the user is goes up a little: it decides between equals, it does not hide a better answer. */
const factors = {
  thisScreen: 1.14,
  alsoThisScreen: 1.1,
  thisArea: 1.06,
  alsoThisArea: 1.03,
  notTrueHere: 0.7,
};

/**
 * Find and score, best first; equal scores stand in the order of their ids.
 *
 * Each word of the query adds what its best match in the document is worth, times how rare the word is;
 * documents that meet the whole query come before documents that meet a part of it well.
 *
 * @param rarityFrom - Where to count how rare a word is; give the guide when only a few notes are searched.
 */
export function findAndScore(
  index: TextIndex,
  text: string,
  context: SearchContext,
  rarityFrom: TextIndex = index,
): { found: Scored[]; reading: Reading } {
  const query = readQuery(text);
  const options = optionsOf(query, index);
  const weights = weighWords(query, options, {
    index: rarityFrom,
    options: rarityFrom === index ? options : optionsOf(query, rarityFrom),
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const asked = query.words.map(({ word }, at) => ({
    stem: stemOf(word),
    weight: weights[at] ?? 0,
    values: valuesOf(options[at] ?? [], index),
  }));

  const found: Scored[] = [];
  index.docs.forEach((doc, at) => {
    let points = 0;
    let coverage = 0;
    for (const { weight, values } of asked) {
      const value = values.get(at);
      if (value === undefined) continue;
      points += (value.worth * weight) / total;
      coverage += (value.quality * weight) / total;
    }
    if (coverage < leastCoverage || !query.quoted.every((words) => doc.fullText.includes(words))) return;
    const met = points * (1 - coverageShare + coverageShare * coverage);
    const closeness = closenessOf(doc, asked, total);
    const score = (met + closeness) * placeFactor(doc, context) * intentFactor(doc, query);
    found.push({ doc, score: inPrint(score) });
  });
  found.sort((a, b) => b.score - a.score || (a.doc.id < b.doc.id ? -1 : 1));
  return { found, reading: { query, options } };
}

/** From 0 to about 100, with one decimal: what is equal in print is equal. */
const inPrint = (score: number): number => Math.round((score / (1 + mostCloseness)) * 1000) / 10;

function placeFactor(doc: IndexedDoc, { screen, area, world = ANYWHERE }: SearchContext): number {
  return screenFactor(doc, screen) * areaFactor(doc, area) * (misfitOf(doc, world) ? factors.notTrueHere : 1);
}

function screenFactor({ screens }: IndexedDoc, screen: SearchContext['screen']): number {
  if (screen === undefined || !screens.includes(screen)) return 1;
  return screens[0] === screen ? factors.thisScreen : factors.alsoThisScreen;
}

function areaFactor(doc: IndexedDoc, area: SearchContext['area']): number {
  if (area === undefined) return 1;
  if (doc.area === area) return factors.thisArea;
  return doc.alsoAreas.includes(area) ? factors.alsoThisArea : 1;
}

function intentFactor({ kind, topic }: IndexedDoc, query: Query): number {
  const asked = new Set(query.words.map(({ word }) => word));
  return intents
    .filter(({ words }) => words.some((word) => asked.has(word)))
    .filter((intent) =>
      intent.topic === undefined ? intent.kinds?.some((k) => k === kind) : intent.topic === topic,
    )
    .reduce((factor, intent) => factor * intent.factor, 1);
}
