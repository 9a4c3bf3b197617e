import { type QuotedPhrase, readQuotes } from './quotes';
import { tokenise } from './tokens';

/** A word of a query. */
export interface QueryWord {
  word: string;
  parts: readonly string[];
  /** Typed as a path: `/companies`. */
  path?: string | undefined;
  /** The user may still be typing it: it also matches words that begin so. */
  unfinished: boolean;
}

/** What the user typed, read. */
export interface Query {
  words: readonly QueryWord[];
  /** What stood in quotes; a hit must hold each. */
  quoted: readonly QuotedPhrase[];
}

/** Read a query as typed. Order and case of the words do not matter, text in quotes does. */
export function readQuery(text: string): Query {
  const plain = text.replace(/[“”„«»]/g, '"').slice(0, maxLength);
  const tokens = tokenise(plain).slice(0, maxWords);
  const last = tokens.at(-1);
  const stillTyping = last?.end === plain.length;
  return {
    words: tokens
      .map(({ word, parts, path }, index) => ({
        word,
        parts,
        path,
        unfinished: stillTyping && index === tokens.length - 1,
      }))
      .filter(({ word }) => word !== ''),
    quoted: readQuotes(plain),
  };
}

/** Longer than any question that is typed; keeps a pasted page from taking seconds. */
const maxLength = 300;
const maxWords = 24;
