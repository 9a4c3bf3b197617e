/** What can be done from the search, besides going to areas and screens. In the order in which it is offered. */
export const commandIds = [
  'new-note',
  'export',
  'import',
  'passports',
  'screenshots',
  'shortcuts',
  'options',
] as const;

export type CommandId = (typeof commandIds)[number];
