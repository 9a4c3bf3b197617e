import { stemOf } from './stem';
import { fold, tokenise } from './tokens';
import type { Field } from './types';

/** Words in quotes: they must stand side by side. */
export interface QuotedPhrase {
  /** Its words, each as its stem. */
  stems: readonly string[];
  /** The word at its end that is still being typed, in a quote that is still open; `null` where there is none. */
  begun: string | null;
}

const quotes = /"([^"]*)("?)/g;

/** @param text - With straight quotes. A quote without a word is none. */
export const readQuotes = (text: string): QuotedPhrase[] =>
  Array.from(text.matchAll(quotes), ([, inside = '', end]) => {
    const words = tokenise(fold(inside)).map(({ word }) => word);
    const open = end === '' && !/\s$/.test(inside);
    return {
      stems: (open ? words.slice(0, -1) : words).map(stemOf),
      begun: open ? (words.at(-1) ?? null) : null,
    };
  }).filter(({ stems, begun }) => stems.length > 0 || begun !== null);

/** Whether one of the texts says every phrase, word beside word. */
export function saysAll(fields: readonly Field[], phrases: readonly QuotedPhrase[]): boolean {
  const texts = fields.map(({ text }) => tokenise(text).map(({ word }) => ({ word, stem: stemOf(word) })));
  return phrases.every(({ stems, begun }) =>
    texts.some((tokens) =>
      tokens.some(
        (_, at) =>
          stems.every((stem, offset) => tokens[at + offset]?.stem === stem) &&
          (begun === null || tokens[at + stems.length]?.word.startsWith(begun) === true),
      ),
    ),
  );
}
