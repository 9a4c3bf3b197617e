/** Words around what is new. */
export const messages = {
  title: 'What’s new',
  text: 'What each version brought. Kept in the extension; nothing is looked up.',
  show: 'Show',
  version: (version: string) => `Version ${version}`,
};
