import type { ScopeId } from './scopes';
import type { SearchDoc } from './types';

/** Whether what was found belongs to a scope. Everything belongs to none; commands and screens are searched apart. */
export function isInScope({ kind, area }: Pick<SearchDoc, 'kind' | 'area'>, scope: ScopeId | null): boolean {
  switch (scope) {
    case 'gotchas':
      return kind === 'gotcha';
    case 'fixes':
      return kind === 'fix';
    case 'notes':
    case 'tags':
      return kind === 'note';
    case 'api':
      return kind === 'endpoint' || (kind !== 'note' && area === 'G');
    case 'commands':
      // A path of the API begins with the sign of the commands.
      return kind === 'endpoint';
    case null:
      return true;
  }
}
