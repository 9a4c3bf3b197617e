import type { Shelf } from './meet';
import { eachPostingOf, packPostings, type Posting, type Postings, roundWorth, SOMEWHERE } from './postings';
import { type Ranking, ranking as ours } from './ranking';
import { stemOf } from './stem';
import { tokenise, type Token } from './tokens';
import type { Field, FieldName, SearchDoc } from './types';
import { placeOf, type Vocabulary, vocabularyOf } from './vocabulary';

/** A title or an authored search phrase, its words as places in the index's stems. */
export interface StrongText {
  /** Word by word. */
  running: readonly number[];
  /** Parts of its compounds that are no words of it themselves. */
  parts: readonly number[];
  /** How many different stems there are in both. */
  size: number;
}

/** A document as the index holds it. */
export interface IndexedDoc extends SearchDoc {
  /** The title, then each search phrase. */
  strong: readonly StrongText[];
}

/** Documents and the way from their words to them. Built once, or opened ready-made, then only read. */
export interface TextIndex {
  docs: readonly IndexedDoc[];
  words: Postings;
  /** Stems of titles and phrases. */
  stems: Vocabulary;
  /** For those who only ask whether somebody here uses a word. */
  postings: { has: (word: string) => boolean };
}

/** Put together an index of its parts. */
export const indexOf = (docs: readonly IndexedDoc[], words: Postings, stems: Vocabulary): TextIndex => ({
  docs,
  words,
  stems,
  postings: { has: (word) => placeOf(words.vocabulary, word) >= 0 },
});

/** An index as `meet` wants it. */
export const shelfOf = ({ words }: TextIndex): Shelf => ({
  docCount: words.docCount,
  eachPostingOf: (place, visit) => eachPostingOf(words, place, visit),
});

/** Build an index over any documents. The documents are not mutated. */
export function indexDocuments(documents: readonly SearchDoc[], ranking: Ranking = ours): TextIndex {
  const strong = documents.map(strongOf);
  const stems = vocabularyOf(new Set(strong.flat().flatMap(({ running, parts }) => [...running, ...parts])));
  const placeIn = (stem: string) => placeOf(stems, stem);
  const docs = documents.map((document, at) => ({
    ...document,
    strong: (strong[at] ?? []).map(({ running, parts }) => ({
      running: running.map(placeIn),
      parts: parts.map(placeIn),
      size: new Set([...running, ...parts]).size,
    })),
  }));
  return indexOf(docs, packPostings(postingsOf(documents, ranking), docs.length), stems);
}

/** For each word the documents it stands in. */
export function postingsOf(
  documents: readonly SearchDoc[],
  ranking: Ranking,
): ReadonlyMap<string, readonly Posting[]> {
  const postings = new Map<string, Posting[]>();
  documents.forEach(({ fields }, doc) => {
    for (const [word, place] of weighFields(fields, ranking)) {
      const list = postings.get(word);
      const posting = { doc, ...place };
      if (list) list.push(posting);
      else postings.set(word, [posting]);
    }
  });
  return postings;
}

function weighFields(fields: readonly Field[], ranking: Ranking): Map<string, Omit<Posting, 'doc'>> {
  const found = new Map<string, Omit<Posting, 'doc'>>();
  for (const { name, text } of fields) {
    for (const [word, { weight, place }] of weigh(tokenise(text), name, ranking)) {
      const known = found.get(word);
      const titlePlace = name === 'title' ? place : 0;
      if (known) {
        known.worth += weight;
        known.own ||= name !== 'area';
        known.titlePlace ||= titlePlace;
      } else found.set(word, { worth: weight, own: name !== 'area', titlePlace });
    }
  }
  for (const one of found.values()) one.worth = roundWorth(one.worth / (one.worth + ranking.saturation));
  return found;
}

interface Weighed {
  weight: number;
  /** The first one as a word of its own, from 1. */
  place: number;
}

function weigh(tokens: readonly Token[], name: FieldName, ranking: Ranking): Map<string, Weighed> {
  const { weight, usualLength } = ranking.fields[name];
  const { lengthShare } = ranking;
  const aWord = weight / (1 - lengthShare + (lengthShare * tokens.length) / usualLength);
  const words = new Map<string, Weighed>();
  const add = (word: string, place: number) => {
    const known = words.get(word);
    if (!known) words.set(word, { weight: aWord, place });
    else {
      known.weight += aWord;
      known.place = Math.min(known.place, place);
    }
  };
  tokens.forEach(({ word, parts, path }, at) => {
    add(word, Math.min(at + 1, SOMEWHERE));
    // The parts of a ref are a letter and a number: found by them, every entry would answer to "4".
    if (name === 'ref') return;
    for (const part of parts) add(part, SOMEWHERE);
    if (path !== undefined) add(path, SOMEWHERE);
  });
  return words;
}

/** Title and phrases as stems. */
const strongOf = ({ title, fields }: SearchDoc): { running: string[]; parts: string[] }[] =>
  [title, ...fields.flatMap(({ name, text }) => (name === 'phrase' ? [text] : []))].map((text) => {
    const tokens = tokenise(text);
    const running = tokens.map(({ word }) => stemOf(word));
    const parts = new Set(tokens.flatMap((token) => token.parts.map(stemOf)));
    return { running, parts: [...parts].filter((stem) => !running.includes(stem)) };
  });
