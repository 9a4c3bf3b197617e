import { allEntries, pathOf, type Check, type Problem } from './check';
import { copiedOf, rawTextsOf } from './texts';
import type { Entry } from '../types';

const UUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/i;
/** Record ids, tokens: long, with letters and digits in one run. */
const OPAQUE = /\b(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{24,}\b/i;
const ADDRESS = /[\w.+-]+@((?:[\w-]+\.)+[a-z]{2,})/gi;
const MADE_UP_DOMAIN = /(^|\.)example(\.(com|org|net))?$/i;

/** `<token` without its `>`: whoever fills it in does not see where it ends. */
const OPEN_PLACEHOLDER = /<[a-z][^>\n]*$/im;

type Slip = Omit<Problem, 'level' | 'path'>;

const realValues = (text: string): Slip[] => {
  const opaque = (UUID.exec(text) ?? OPAQUE.exec(text))?.[0];
  const foreign = [...text.matchAll(ADDRESS)].filter(([, domain = '']) => !MADE_UP_DOMAIN.test(domain));
  return [
    ...(opaque === undefined
      ? []
      : [
          {
            message: `Expected a placeholder such as <token>, found "${opaque}".`,
            tip: 'It looks like a real id or token.',
          },
        ]),
    ...foreign.map(([address]) => ({
      message: `Expected an address at example.com, found "${address}".`,
      tip: 'It may be somebody’s.',
    })),
  ];
};

const openPlaceholders = (text: string): Slip[] =>
  OPEN_PLACEHOLDER.test(text) ? [{ message: 'Expected ">" at the end of the placeholder, found none.' }] : [];

const inEntry = (entry: Entry): (Slip & { field: string })[] => [
  ...rawTextsOf(entry).flatMap(({ field, text }) => realValues(text).map((slip) => ({ field, ...slip }))),
  ...copiedOf(entry).flatMap(({ field, text }) => openPlaceholders(text).map((slip) => ({ field, ...slip }))),
];

/** Nothing of a real tenant stands in the guide, and what is copied shows where one’s own values go. */
export const madeUp: Check = {
  name: 'made-up',
  description:
    'Ids, tokens and mail addresses are placeholders or of example.com, and every placeholder is closed.',
  find: (guide) =>
    allEntries(guide).flatMap(({ area, entry }) =>
      inEntry(entry).map(({ field, ...slip }) => ({
        level: 'error',
        path: pathOf(area, entry, field),
        ...slip,
      })),
    ),
};
