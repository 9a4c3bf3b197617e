import type { FoundKind } from './found';

/** What each kind of line is called. */
export const kindWords: Record<FoundKind, string> = {
  step: 'Check',
  gotcha: 'Gotcha',
  fix: 'Fix',
  fact: 'Fact',
  term: 'Term',
  example: 'Example',
  route: 'Ask elsewhere',
  skill: 'Skill',
  endpoint: 'Endpoint',
  note: 'Your note',
  command: 'Command',
  screen: 'Screen',
};
