import { american } from './american';
import { allEntries, pathOf, type Check, type Problem } from './check';
import { proseOf } from './texts';
import type { Entry } from '../types';

type Slip = Pick<Problem, 'message' | 'tip'>;

/** What a text should not hold, and what to write instead. */
const SLIPS: readonly (Required<Slip> & { pattern: RegExp })[] = [
  {
    pattern: /!/,
    message: 'Expected a calm text, found an exclamation mark.',
    tip: 'Words of the screen go in backticks.',
  },
  {
    pattern: /['"]/,
    message: 'Expected typographic quotes, found a straight one.',
    tip: 'Write ’ in “Planhat’s”, “ ” around quotes, and backticks around code.',
  },
  {
    pattern: /`/,
    message: 'Expected backticks around code, found one that is not closed.',
    tip: 'Backticks come in pairs, one before and one after.',
  },
  {
    pattern: / {2}/,
    message: 'Expected one space between words, found two.',
    tip: 'Take one out.',
  },
  {
    pattern: /\b(?:[A-L][SRGT]?|R)-\d+b?\b/,
    message: 'Expected words, found the number of a dossier row.',
    tip: 'Numbers of rows go into `refs`; readers do not know them.',
  },
  {
    pattern: /\bclick here\b/i,
    message: 'Expected the name of what is clicked, found “click here”.',
    tip: 'Say which button or menu it is.',
  },
];

const inText = (text: string): Slip[] => [
  ...SLIPS.filter(({ pattern }) => pattern.test(text)).map(({ message, tip }) => ({ message, tip })),
  ...american(text).map(({ found, british }) => ({
    message: `Expected British spelling, "${british}"; found "${found}".`,
    tip: 'A word of the screen or of the API keeps its spelling: with its capital, or in backticks.',
  })),
];

const inTitle = ({ title }: Entry): Slip[] =>
  /[^.]\.$/.test(title) ? [{ message: 'Expected a title without a full stop at its end.' }] : [];

const inEntry = (entry: Entry): (Slip & { field: string })[] => [
  ...proseOf(entry).flatMap(({ field, text }) => inText(text).map((slip) => ({ field, ...slip }))),
  ...inTitle(entry).map((slip) => ({ field: 'title', ...slip })),
];

/** A few rules of tone that a machine can hold; the others stand in content/README.md. */
export const style: Check = {
  name: 'style',
  description:
    'Titles end without a full stop, nothing is exclaimed, quotes are typographic, code is closed, the spelling is British, and no row number is left in a text.',
  find: (guide) =>
    allEntries(guide).flatMap(({ area, entry }) =>
      inEntry(entry).map(({ field, ...slip }) => ({
        level: 'error',
        path: pathOf(area, entry, field),
        ...slip,
      })),
    ),
};
