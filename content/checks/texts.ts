import type { Entry } from '../types';

/** A text of an entry and the field it stands in: `causes[0].recheck`. */
export interface Text {
  field: string;
  text: string;
}

/** Fields whose words are not ours: keys, code, and what people type or say. */
const NOT_PROSE: ReadonlySet<string> = new Set([
  'id',
  'refs',
  'screens',
  'sources',
  'search',
  'synonyms',
  'go',
  'appliesTo',
  'command',
  'install',
  'path',
  'query',
  'body',
  'keys',
]);

/** Of these only the labels are ours: the rest is copied as it is. */
const TO_COPY: ReadonlySet<string> = new Set(['snippets', 'requests']);

type Wanted = (key: string) => boolean;

const everything: Wanted = () => true;
const prose: Wanted = (key) => !NOT_PROSE.has(key);
const labelOnly: Wanted = (key) => key === 'label';

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

const textsIn = (value: unknown, field: string, wanted: Wanted): Text[] => {
  if (typeof value === 'string') return [{ field, text: value }];
  if (Array.isArray(value))
    return value.flatMap((item, index) => textsIn(item, `${field}[${index}]`, wanted));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (!wanted(key)) return [];
    const inside = wanted === prose && TO_COPY.has(key) ? labelOnly : wanted;
    return textsIn(inner, join(field, key), inside);
  });
};

/** Code and quoted messages stand in backticks and keep their spelling; `…` holds their place. */
const withoutCode = (text: string): string => text.replace(/`[^`]*`/g, '…');

/** What a reader reads as our words, without code. */
export const proseOf = (entry: Entry): Text[] =>
  textsIn(entry, '', prose).map(({ field, text }) => ({ field, text: withoutCode(text) }));

/** Every text of an entry as it is, keys and code with it. */
export const rawTextsOf = (entry: Entry): Text[] => textsIn(entry, '', everything);

/** What a reader copies into another program: snippets and requests. */
export const copiedOf = (entry: Entry): Text[] => [
  ...('snippets' in entry ? textsIn(entry.snippets, 'snippets', everything) : []),
  ...('requests' in entry ? textsIn(entry.requests, 'requests', everything) : []),
];
