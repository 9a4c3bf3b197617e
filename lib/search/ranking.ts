import type { FieldName } from './types';

/** Every figure of the ranking. docs/SEARCH.md explains the formula, and shows what each part of it brings. */
export interface Ranking {
  /**
   * How much one match in a field is worth, and how long such a field usually is. Long fields are worth less a word;
   * the usual length is fixed so that a score does not depend on what else is indexed.
   */
  fields: Readonly<Record<FieldName, { weight: number; usualLength: number }>>;
  /** Share of a field's weight that depends on its length. */
  lengthShare: number;
  /** How fast more weight in one document stops to count. */
  saturation: number;
  /** How well a word of a document stands for a typed one, 1 for the same word; 0 switches the way off. */
  quality: {
    form: number;
    joined: number;
    /** Two words run together, where somebody writes them as one: `lasttouch`, which an API name begins with. */
    alsoSplit: number;
    parts: number;
    synonym: number;
    /** A plain word where a path was typed: `companies` for `/companies`. */
    pathAsWord: number;
    oneTypo: number;
    twoTypos: number;
    /** A typo in a word whose end is not typed yet. */
    typoInBeginning: number;
    /** By how much of the word is typed: the word under the cursor, and a shortened one before it. */
    prefix: { least: number; most: number };
    abbreviation: { least: number; most: number };
  };
  words: {
    /** Whether rare words count more. */
    rareCountMore: boolean;
    /** What a stop word counts, measured by another word as rare. */
    stopWord: number;
    /** What a word that nobody wrote counts: it tells nothing apart, it only makes the answer less sure. */
    unknown: number;
  };
  coverage: {
    /** A document that meets only this share of the query's meaning is no answer. */
    least: number;
    /** How much of the points depends on how much of the query is met. */
    share: number;
  };
  /** How closely title and search phrases say what was asked, beyond holding its words. */
  closeness: {
    /** All words stand side by side as asked. */
    sideBySide: number;
    /** The title holds the query, and nothing else. */
    title: number;
    /** So does a search phrase that the author wrote down. */
    phrase: number;
    /** Once more for a title that says just what was asked: the name of a term. */
    wholeTitle: number;
  };
  /** What belongs to where the user is goes up a little: it decides between equals, it hides no better answer. */
  place: {
    thisScreen: number;
    alsoThisScreen: number;
    thisArea: number;
    alsoThisArea: number;
    /** At most, for what was opened often and just now. */
    openedLately: number;
    notTrueHere: number;
  };
  /** A worked example says again what an entry says itself: it stands a little below. */
  example: number;
  /** Whether ways of asking lift what answers them. */
  intents: boolean;
}

/** What the product searches with. */
export const ranking: Ranking = {
  fields: {
    ref: { weight: 8, usualLength: 1 },
    title: { weight: 3, usualLength: 8 },
    phrase: { weight: 2.6, usualLength: 5 },
    synonym: { weight: 2.6, usualLength: 3 },
    lead: { weight: 1.3, usualLength: 25 },
    body: { weight: 0.9, usualLength: 25 },
    topic: { weight: 0.8, usualLength: 4 },
    area: { weight: 0.5, usualLength: 3 },
  },
  lengthShare: 0.35,
  saturation: 1.2,
  quality: {
    form: 0.95,
    joined: 0.92,
    alsoSplit: 0.8,
    parts: 0.85,
    synonym: 0.72,
    pathAsWord: 0.8,
    oneTypo: 0.8,
    twoTypos: 0.65,
    typoInBeginning: 0.65,
    prefix: { least: 0.6, most: 0.93 },
    abbreviation: { least: 0.4, most: 0.85 },
  },
  words: { rareCountMore: true, stopWord: 0.12, unknown: 0.25 },
  coverage: { least: 0.34, share: 0.7 },
  closeness: { sideBySide: 0.12, title: 0.14, phrase: 0.22, wholeTitle: 0.2 },
  place: {
    thisScreen: 1.14,
    alsoThisScreen: 1.1,
    thisArea: 1.06,
    alsoThisArea: 1.03,
    openedLately: 1.05,
    notTrueHere: 0.7,
  },
  example: 0.93,
  intents: true,
};
