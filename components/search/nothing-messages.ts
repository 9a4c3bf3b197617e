/** Words of a search without a hit. */
export const messages = {
  nothingFor: (query: string) => `Nothing found for “${query}”.`,
  nothingHint: 'Try fewer or other words, or look through an area.',
  nearest: 'Did you mean',
  noteQuestion: 'Note this question',
  questionNoted: 'Noted. You find it under your notes.',
  questionNotNoted: 'The question could not be noted. It is still in the search box.',
};
