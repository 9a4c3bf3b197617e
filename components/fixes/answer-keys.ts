/** Letters for the answers most questions have. */
const LETTERS: Readonly<Record<string, string>> = { Yes: 'y', No: 'n', 'Cannot tell': 'c' };

/** The key for each answer of a question: its letter where it has one, else its number. */
export const answerKeys = (answers: readonly { when: string }[]): string[] =>
  answers.map(({ when }, index) => LETTERS[when] ?? String(index + 1));
