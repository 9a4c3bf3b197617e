/** Words for how it stands with the guide and the notes that are searched. */
export const messages = {
  loading: 'Opening the guide…',
  failed: 'The guide could not be opened. Your notes are safe. Close this and open it again.',
  notesFailed: 'Your notes could not be searched just now.',
  unread: 'Just now your notes were searched for exact words only.',
  looking: 'Looking through your notes…',
  catchingUp: (done: number, all: number) =>
    `Catching up with your notes: ${done.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}.`,
  catchingUpBegun: 'Catching up with your notes. More of them may be found in a moment.',
};
