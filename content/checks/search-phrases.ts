import { allEntries, pathOf, type Check, type Guide, type Problem } from './check';
import type { Area, Entry } from '../types';

/** More entries than this behind one phrase, and it finds none of them. */
const MOST = 3;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const fold = (text: string): string => words(text).join(' ');

/** Single words and pairs may well belong to many entries. */
const isLong = (phrase: string): boolean => words(phrase).length >= 3;

const inEntry = (area: Area, entry: Entry): Problem[] => {
  const phrases = entry.search ?? [];
  return phrases.flatMap((phrase, index) => {
    const path = pathOf(area, entry, `search[${index}]`);
    if (fold(phrase) === fold(entry.title)) {
      const tip = 'The title is searched as it is; take the phrase out.';
      return [{ level: 'warning', path, message: `"${phrase}" only repeats the title.`, tip }];
    }
    if (phrases.findIndex((other) => fold(other) === fold(phrase)) < index) {
      return [{ level: 'warning', path, message: `"${phrase}" is named twice.` }];
    }
    return [];
  });
};

const sprayed = (guide: Guide): Problem[] => {
  const all = allEntries(guide).flatMap(({ area, entry }) =>
    [...new Set((entry.search ?? []).filter(isLong).map(fold))].map((phrase) => ({ area, entry, phrase })),
  );
  return [...Map.groupBy(all, ({ phrase }) => phrase)].flatMap(([phrase, [first, ...others]]) => {
    if (!first || others.length < MOST) return [];
    const elsewhere = others.map(({ entry }) => entry.id).join(', ');
    return [
      {
        level: 'warning' as const,
        path: pathOf(first.area, first.entry, 'search'),
        message: `"${phrase}" stands on ${others.length + 1} entries: also on ${elsewhere}.`,
        tip: `Leave it on the one or two that answer it best; ${MOST} at most.`,
      },
    ];
  });
};

/** A phrase leads to the entry that answers it. */
export const searchPhrases: Check = {
  name: 'search-phrases',
  description: `A search phrase adds words to its title, stands once on an entry, and a long one on at most ${MOST} entries.`,
  find: (guide) => [
    ...allEntries(guide).flatMap(({ area, entry }) => inEntry(area, entry)),
    ...sprayed(guide),
  ],
};
