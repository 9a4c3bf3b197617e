/** Names of the browser's commands, and what is said where one has no key. */
export const commandMessages = {
  command: {
    _execute_action: 'Quick search',
    'open-panel': 'Open the guide',
    'new-note': 'Write a new note',
    'next-tab': 'Next tab of the guide',
  } as Readonly<Record<string, string>>,
  noKey: 'no key',
};
