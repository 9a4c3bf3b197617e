/** Words of the popup's own frame; those of the search stand with the search. */
export const messages = {
  openGuide: 'Open the guide',
  rootText: 'Open a screen in Planhat and I follow along.',
  notOpened: 'The panel did not open. Choose Field Guide in your browser’s side panel.',
};
