import type { ScopeId } from '@/lib/search/scopes';

/** Words of a search without a hit. */
export const messages = {
  /** Behind a sign nothing is typed yet, and nothing stands there by itself. */
  typeOn: {
    gotchas: 'Type what could go wrong.',
    fixes: 'Type what is wrong.',
    tags: 'Type a tag of your notes.',
    notes: 'No notes yet. What you write down while you work is found here.',
    api: 'Type what you want to call.',
    commands: 'Type what to do, or where to go.',
  } satisfies Record<ScopeId, string>,
  newNote: 'New note',
  nothingFor: (query: string) => `Nothing found for “${query}”.`,
  nothingHint: 'Try fewer or other words, or look through an area.',
  nearest: 'Did you mean',
  noteQuestion: 'Note this question',
  questionNoted: 'Noted. You find it under your notes.',
  questionNotNoted: 'The question could not be noted. It is still in the search box.',
};
