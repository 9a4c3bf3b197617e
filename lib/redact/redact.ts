import { bare, patternOf, type RedactedKind } from './patterns';

export type { RedactedKind } from './patterns';

/** What is known to be telling, beside what is recognised by its form. */
export interface Known {
  /** Every name of each tenant: its slug, its name for people. */
  tenants?: readonly (readonly string[])[];
  /** Ids of records. */
  records?: readonly string[];
}

export interface Redactor {
  /** The text with placeholders. The same thing gets the same placeholder in every text. */
  mask: (text: string) => string;
  /** The placeholder of something that is telling by where it stands, whatever it looks like. */
  standIn: (kind: RedactedKind, value: string) => string;
  /** How many different things were replaced so far, by kind. */
  replaced: () => ReadonlyMap<RedactedKind, number>;
  /** In how many places something was replaced so far. */
  places: () => number;
}

/** What a placeholder looks like. */
type Form = (kind: RedactedKind, number: number) => string;

/** Names too short to be looked for: they would be found inside everything. */
const SHORTEST_NAME = 2;

/**
 * Replaces what tells who it is about: tenants, also in addresses, record ids, e-mail addresses, UUIDs, and what looks
 * like a token. Names of people and companies are not recognised: whoever sends the text reads it before.
 *
 * @param form - Where angle brackets would be read as a tag, another form.
 */
export function createRedactor(
  { tenants = [], records = [] }: Known = {},
  form: Form = (kind, number) => `<${kind}-${number}>`,
): Redactor {
  const nameOf = new Map<string, string>();
  const words: string[] = [];
  for (const [index, names] of tenants.entries()) {
    for (const name of names.map(composed).filter((each) => bare(each).length >= SHORTEST_NAME)) {
      for (const form of [name, ...inLinks(name)]) {
        nameOf.set(bare(form), `tenant ${index}`);
        words.push(form);
      }
    }
  }
  const ids = records.map(composed).filter((id) => id !== '');
  for (const id of ids) for (const form of inLinks(id)) nameOf.set(bare(form), plain(id));
  // The longest first: a name may begin with another.
  const pattern = patternOf(
    words.toSorted(longestFirst),
    ids.flatMap((id) => [id, ...inLinks(id)]).toSorted(longestFirst),
  );
  const numbers = new Map<string, string>();
  const counts = new Map<RedactedKind, number>();
  let places = 0;

  const placeholder = (kind: RedactedKind, value: string): string => {
    places += 1;
    const key = `${kind}:${kind === 'token' ? value : (nameOf.get(bare(value)) ?? plain(value))}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const made = form(kind, count);
    numbers.set(key, made);
    return made;
  };

  const mask = (text: string) =>
    text.normalize('NFC').replace(pattern, (found: string, ...rest: unknown[]) => {
      // With named groups the last argument holds them.
      const groups = rest.at(-1) as Partial<Record<string, string>>;
      return placeholder(kindOf(groups), found);
    });

  return {
    mask,
    standIn(kind, value) {
      const name = composed(value);
      // What is recognised in texts as well keeps the placeholder it has there.
      return name.match(pattern)?.[0] === name ? mask(name) : placeholder(kind, name);
    },
    replaced: () => counts,
    places: () => places,
  };
}

/** Looked for as the text is written: a name pasted from elsewhere may hold its accents apart. */
const composed = (name: string): string => name.normalize('NFC').trim();

/** A name as it stands in a link, where that is another: the same thing in both forms. */
const inLinks = (name: string): string[] => {
  const escaped = encodeURIComponent(name.toWellFormed());
  return escaped === name ? [] : [escaped];
};

const longestFirst = (a: string, b: string): number => b.length - a.length;

/** What is found in another form is still the same. */
const plain = (value: string): string =>
  value
    .toLowerCase()
    .replace(/%40|＠/, '@')
    .replaceAll('\\', '');

function kindOf(groups: Partial<Record<string, string>>): RedactedKind {
  if (groups.email !== undefined) return 'email';
  if (groups.id !== undefined) return 'id';
  if (groups.known !== undefined || groups.record !== undefined) return 'record';
  return groups.tenant !== undefined || groups.addressed !== undefined ? 'tenant' : 'token';
}
