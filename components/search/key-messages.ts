import type { ScopeId } from '@/lib/search/scopes';

/** Words for what the keys of the search do. */
export const messages = {
  choose: 'choose',
  open: 'open',
  clear: 'clear',
  complete: {
    gotchas: 'only gotchas',
    fixes: 'only fixes',
    tags: 'only tags',
    notes: 'only notes',
    api: 'only the API',
    commands: 'go to',
  } satisfies Record<ScopeId, string>,
};
