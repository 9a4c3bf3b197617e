import type { SearchDoc } from './types';

/** A part of what can be found, chosen by how the query begins. */
export interface Scope {
  id: 'gotchas' | 'fixes' | 'tags' | 'notes' | 'api' | 'places';
  /** What is typed for it. */
  prefix: string;
  /** A word that Tab turns into the prefix. */
  word: string;
}

/** In the order of the help row. */
export const scopes: readonly Scope[] = [
  { id: 'gotchas', prefix: '!', word: 'gotchas' },
  { id: 'fixes', prefix: '?', word: 'fixes' },
  { id: 'notes', prefix: 'n:', word: 'notes' },
  { id: 'tags', prefix: '#', word: 'tags' },
  { id: 'api', prefix: 'g:', word: 'api' },
  { id: 'places', prefix: '/', word: 'screens' },
];

/** What was typed, cut into its scope and the query. */
export interface ScopedQuery {
  scope: Scope | null;
  rest: string;
}

/** A path of the API begins with a slash too, but is more than one word of a place: `/companies/lean`. */
const looksLikePath = /^\/[\w-]+\//;

/**
 * Read the scope a query begins with. Without one the query is as typed.
 *
 * @param isPath - Whether a slash and a word name a path of the API: then it is no scope.
 */
export function readScope(typed: string, isPath: (path: string) => boolean = () => false): ScopedQuery {
  const text = typed.trimStart();
  const lower = text.toLowerCase();
  const scope = scopes.find(({ prefix }) => lower.startsWith(prefix)) ?? null;
  const [path = ''] = lower.split(/\s/);
  if (!scope || (scope.id === 'places' && (looksLikePath.test(lower) || isPath(path)))) {
    return { scope: null, rest: typed };
  }
  return { scope, rest: text.slice(scope.prefix.length).trimStart() };
}

/**
 * What Tab makes of a query that is the beginning of a scope's word: `got` becomes `!`. `null` where it is none, so
 * that Tab goes on to the next control.
 */
export function completeScope(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  if (text === '') return null;
  const scope = scopes.find(({ word }) => word.startsWith(text));
  return scope ? scope.prefix + (scope.prefix.endsWith(':') ? ' ' : '') : null;
}

/** Whether what was found belongs to a scope. Everything belongs to none; places are searched apart. */
export function isInScope({ kind, area }: Pick<SearchDoc, 'kind' | 'area'>, scope: Scope | null): boolean {
  switch (scope?.id) {
    case 'gotchas':
      return kind === 'gotcha';
    case 'fixes':
      return kind === 'fix';
    case 'notes':
    case 'tags':
      return kind === 'note';
    case 'api':
      return kind === 'endpoint' || (kind !== 'note' && area === 'G');
    case 'places':
      return false;
    default:
      return true;
  }
}
