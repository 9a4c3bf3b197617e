/** Words for what the panel stands beside: the popup says them, too, and needs no others of the panel's. */
export const viewMessages = {
  product: 'Field Guide',
  looksLike: (name: string) => `Looks like ${name}`,
  unknownScreen: 'Unknown screen',
  unknownText: 'I do not know this screen yet.',
  notPlanhatText: 'Open Planhat and I follow along.',
  noScriptText: 'Field Guide was updated. Reload this tab to use it here.',
};
