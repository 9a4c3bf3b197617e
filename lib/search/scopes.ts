/** What a search can be narrowed to by the sign it begins with. */
export type ScopeId = 'gotchas' | 'fixes' | 'tags' | 'notes' | 'api' | 'commands';

export interface Scope {
  id: ScopeId;
  /** What the user types for it, ready to be typed on. */
  sign: string;
  /** Words that Tab completes to the sign. What begins several of them is completed by none. */
  names: readonly string[];
}

/** In the order of the help row. */
export const scopes: readonly Scope[] = [
  { id: 'gotchas', sign: '! ', names: ['gotchas'] },
  { id: 'fixes', sign: '? ', names: ['fixes'] },
  { id: 'tags', sign: '#', names: ['tags'] },
  { id: 'notes', sign: 'n: ', names: ['notes'] },
  { id: 'api', sign: 'g: ', names: ['api', 'endpoints'] },
  { id: 'commands', sign: '/ ', names: ['commands', 'screens', 'go to'] },
];

/** A query without its sign. */
export interface Scoped {
  /** `null` where it begins with none. */
  scope: ScopeId | null;
  rest: string;
}

/** No command and no screen is written with two slashes: `/companies/lean` is a path of the API. */
const longPath = /^\/[\w-]+\/\S/;

/** Read the sign that a query begins with; case and blanks around it do not matter. */
export function readScope(typed: string): Scoped {
  const text = typed.trimStart();
  const found = scopes.find(({ sign }) => text.toLowerCase().startsWith(sign.trim()));
  if (!found || longPath.test(text)) return { scope: null, rest: typed };
  return { scope: found.id, rest: text.slice(found.sign.trim().length).trimStart() };
}

/** One letter completes only where it is the sign's own: Tab must not be caught by every word begun. */
const leastLetters = 2;

/**
 * The query with the sign that its one word begins to name: `got` → `! `, `go` → `/ `, `n` → `n: `. `null` where Tab
 * should do what it does everywhere else, and where it is not certain which sign is meant.
 */
export function completeScope(typed: string): string | null {
  const word = typed.trim().toLowerCase();
  if (word === '') return null;
  if (word.length < leastLetters) return scopes.find(({ sign }) => sign.trim() === `${word}:`)?.sign ?? null;
  const begun = scopes.filter(({ names }) => names.some((name) => name.startsWith(word)));
  const whole = begun.find(({ names }) => names.some((name) => `${name} `.startsWith(`${word} `)));
  return (whole ?? (begun.length === 1 ? begun[0] : undefined))?.sign ?? null;
}
