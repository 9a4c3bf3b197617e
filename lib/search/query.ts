import { runningWords } from './text-index';
import { fold, tokenise } from './tokens';

/** A word of a query. */
export interface QueryWord {
  word: string;
  parts: readonly string[];
  /** The user may still be typing it: it also matches words that begin so. */
  unfinished: boolean;
}

/** What the user typed, read. */
export interface Query {
  words: readonly QueryWord[];
  /** What stood in quotes, as running words; a hit must hold each. */
  quoted: readonly string[];
}

const quotes = /"([^"]*)"?/g;

/** Read a query as typed. Order and case of the words do not matter, text in quotes does. */
export function readQuery(text: string): Query {
  const plain = text.replace(/[“”„«»]/g, '"').slice(0, maxLength);
  const tokens = tokenise(plain).slice(0, maxWords);
  const last = tokens.at(-1);
  const stillTyping = last?.end === plain.length;
  return {
    words: tokens
      .map(({ word, parts }, index) => ({
        word,
        parts,
        unfinished: stillTyping && index === tokens.length - 1,
      }))
      .filter(({ word }) => word !== ''),
    quoted: Array.from(plain.matchAll(quotes), ([, inside]) =>
      runningWords(tokenise(fold(inside ?? ''))),
    ).filter((words) => words.trim() !== ''),
  };
}

/** Longer than any question that is typed; keeps a pasted page from taking seconds. */
const maxLength = 300;
const maxWords = 24;
