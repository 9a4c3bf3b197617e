import { stemOf } from './stem';
import { tokenise, type Token } from './tokens';
import type { FieldName, SearchDoc } from './types';

/** That a word stands in a document, and how much weight its places there have together. */
export interface Posting {
  doc: number;
  weight: number;
  /** Not only because its whole area is called so: only then does the word count as used here. */
  own: boolean;
}

/** The words of an authored search phrase, for seeing how much of it a query says. */
export type PhraseWords = ReadonlySet<string>;

/** A document as the index holds it. */
export interface IndexedDoc extends SearchDoc {
  /** Stems of the title. */
  titleStems: PhraseWords;
  /** Stems of each authored search phrase. */
  phraseStems: readonly PhraseWords[];
  /** Title and phrases as running words, ` | ` between them: for words that stand side by side. */
  strongText: string;
  /** Everything as running words. */
  fullText: string;
}

/** Documents and the way from their words to them. Built once, then only read. */
export interface TextIndex {
  docs: readonly IndexedDoc[];
  postings: ReadonlyMap<string, readonly Posting[]>;
  /** Stem → words of the index that have it. */
  stems: ReadonlyMap<string, readonly string[]>;
}

/**
 * How much one match in a field is worth, and how long such a field usually is. Long fields are worth
 * less a word; the usual length is fixed so that a score does not depend on what else is indexed.
 */
const fieldValues: Record<FieldName, { weight: number; usualLength: number }> = {
  ref: { weight: 8, usualLength: 1 },
  title: { weight: 3, usualLength: 8 },
  phrase: { weight: 2.6, usualLength: 5 },
  synonym: { weight: 2.6, usualLength: 3 },
  lead: { weight: 1.3, usualLength: 25 },
  body: { weight: 0.9, usualLength: 25 },
  topic: { weight: 0.8, usualLength: 4 },
  area: { weight: 0.5, usualLength: 3 },
};

/** Share of the weight that depends on the length of the field. */
const lengthShare = 0.35;

/** Build an index over any documents. The documents are not mutated. */
export function indexDocuments(documents: readonly SearchDoc[]): TextIndex {
  const postings = new Map<string, Posting[]>();
  const docs = documents.map((document, doc) => {
    const indexed = readDocument(document);
    for (const [word, place] of indexed.words) addTo(postings, word, { doc, ...place });
    return indexed.doc;
  });
  const stems = new Map<string, string[]>();
  for (const word of postings.keys()) addTo(stems, stemOf(word), word);
  return { docs, postings, stems };
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

type Place = Omit<Posting, 'doc'>;

function readDocument(document: SearchDoc): { doc: IndexedDoc; words: Map<string, Place> } {
  const words = new Map<string, Place>();
  const strong: string[] = [];
  const weak: string[] = [];
  const phraseStems: PhraseWords[] = [];
  for (const { name, text } of document.fields) {
    const tokens = tokenise(text);
    for (const [word, weight] of weigh(tokens, name)) {
      const known = words.get(word);
      words.set(word, { weight: weight + (known?.weight ?? 0), own: name !== 'area' || known?.own === true });
    }
    if (name === 'phrase') phraseStems.push(stemsOf(tokens));
    (name === 'title' || name === 'phrase' ? strong : weak).push(runningWords(tokens));
  }
  const strongText = strong.join('|');
  const doc: IndexedDoc = {
    ...document,
    titleStems: stemsOf(tokenise(document.title)),
    phraseStems,
    strongText,
    fullText: [strongText, ...weak].join('|'),
  };
  return { doc, words };
}

function weigh(tokens: readonly Token[], name: FieldName): Map<string, number> {
  const { weight, usualLength } = fieldValues[name];
  const aWord = weight / (1 - lengthShare + (lengthShare * tokens.length) / usualLength);
  const words = new Map<string, number>();
  for (const { word, parts } of tokens) {
    // The parts of a ref are a letter and a number: found by them, every entry would answer to "4".
    for (const found of name === 'ref' ? [word] : [word, ...parts]) {
      words.set(found, (words.get(found) ?? 0) + aWord);
    }
  }
  return words;
}

/** The stems of some words, without order. */
export const stemsOf = (tokens: readonly Token[]): PhraseWords =>
  new Set(tokens.flatMap(({ word, parts }) => [word, ...parts]).map(stemOf));

/** Stems in a row with spaces around each: ` wait step ` is then found by a plain text search. */
export const runningWords = (tokens: readonly Token[]): string =>
  ` ${tokens.map(({ word }) => stemOf(word)).join(' ')} `;
