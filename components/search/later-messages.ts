import type { ScopeId } from '@/lib/search/scopes';

/** Words of what the search shows only after its first paint. */
export const messages = {
  inApi: 'In the API',
  goTo: 'Go to',
  areas: 'All areas',
  allResults: (count: number) => `All ${count} results`,
  foundFor: (query: string) => `found for “${query}”`,
  scopes: 'Search only',
  scope: {
    gotchas: 'Gotchas',
    fixes: 'Fixes',
    tags: 'Tags',
    notes: 'Notes',
    api: 'API',
    commands: 'Go to',
  } satisfies Record<ScopeId, string>,
};
