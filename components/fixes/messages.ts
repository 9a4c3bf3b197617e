/** Words of the list of symptoms. */
export const messages = {
  list: 'Symptoms',
  empty: 'No way to a fault is written for this area yet. What you find out can go into a note.',
  prompt: 'What do you see?',
};
