import { patternOf, type RedactedKind } from './patterns';

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
  /** How many different things were replaced so far, by kind. */
  replaced: () => ReadonlyMap<RedactedKind, number>;
}

/** Names too short to be looked for: they would be found inside everything. */
const SHORTEST_NAME = 2;

/**
 * Replaces what tells who it is about: tenants, also in addresses, record ids, e-mail addresses, UUIDs, and what looks
 * like a token. Names of people and companies are not recognised: whoever sends the text reads it before.
 */
export function createRedactor({ tenants = [], records = [] }: Known = {}): Redactor {
  const nameOf = new Map<string, string>();
  const words: string[] = [];
  for (const [index, names] of tenants.entries()) {
    for (const name of names.map(composed).filter((each) => bare(each).length >= SHORTEST_NAME)) {
      nameOf.set(bare(name), `tenant ${index}`);
      words.push(name);
    }
  }
  // The longest first: a name may begin with another.
  const pattern = patternOf(
    words.toSorted((a, b) => b.length - a.length),
    records.map(composed).filter((id) => id !== ''),
  );
  const numbers = new Map<string, string>();
  const counts = new Map<RedactedKind, number>();

  const placeholder = (kind: RedactedKind, value: string): string => {
    const key = `${kind}:${kind === 'token' ? value : (nameOf.get(bare(value)) ?? value.toLowerCase())}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const made = `<${kind}-${count}>`;
    numbers.set(key, made);
    return made;
  };

  return {
    mask: (text) =>
      text.normalize('NFC').replace(pattern, (found: string, ...rest: unknown[]) => {
        // With named groups the last argument holds them.
        const groups = rest.at(-1) as Partial<Record<string, string>>;
        return placeholder(kindOf(groups), found);
      }),
    replaced: () => counts,
  };
}

/** Looked for as the text is written: a name pasted from elsewhere may hold its accents apart. */
const composed = (name: string): string => name.normalize('NFC').trim();

/** A name without what joins its words, in lower case. */
const bare = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '');

function kindOf(groups: Partial<Record<string, string>>): RedactedKind {
  if (groups.email !== undefined) return 'email';
  if (groups.id !== undefined) return 'id';
  if (groups.known !== undefined || groups.record !== undefined) return 'record';
  return groups.tenant !== undefined || groups.addressed !== undefined ? 'tenant' : 'token';
}
