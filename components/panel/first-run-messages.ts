/** Words of the card of the first run. */
export const messages = {
  firstRunTitle: 'Welcome',
  firstRun:
    'Beside the Planhat screen you are on, this panel shows what to check, what bites, how to find a fault, and your own notes. Nothing leaves this computer.',
  skip: 'Got it',
  choose: 'Three choices and a look around',
};
