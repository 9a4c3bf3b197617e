/** What a search can be narrowed to by the sign it begins with. */
export type ScopeId = 'gotchas' | 'fixes' | 'tags' | 'notes' | 'api' | 'commands';

export interface Scope {
  id: ScopeId;
  /** What the user types for it, ready to be typed on. */
  sign: string;
  /** Words that Tab completes to the sign. */
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
 * The query with the sign that its one word begins to name: `got` → `! `, `n` → `n: `. `null` where Tab should do
 * what it does everywhere else.
 */
export function completeScope(typed: string): string | null {
  const word = typed.trim().toLowerCase();
  if (word === '') return null;
  const found = scopes.find(({ sign, names }) =>
    word.length < leastLetters
      ? sign.trim() === `${word}:`
      : names.some((name) => name.startsWith(word)) && word !== sign.trim(),
  );
  return found?.sign ?? null;
}
