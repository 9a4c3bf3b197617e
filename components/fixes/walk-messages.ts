const TIMES = new Intl.PluralRules('en-GB');
const plural = (count: number, one: string, many: string) =>
  `${count} ${TIMES.select(count) === 'one' ? one : many}`;

/** Words of a walk, and of what earlier walks tell. They come with it, after the first paint. */
export const messages = {
  all: 'All symptoms',
  underWay: (answers: number) => `Under way, ${plural(answers, 'answer', 'answers')}`,

  startOver: 'Start over',
  cameFrom: 'Where you came from',
  backToTree: (symptom: string) => `Back to ${symptom}`,
  trail: 'Your answers so far',
  then: (symptom: string) => `then: ${symptom}`,
  backTo: (question: string) => `Back to: ${question}`,
  earlier: (count: number) => plural(count, 'earlier answer', 'earlier answers'),
  takenBack: (count: number) => `${plural(count, 'answer', 'answers')} taken back.`,
  newWalk: 'This is a new walk. The last one is kept.',
  howToCheck: 'How to check:',
  seen: 'What did you see?',
  optional: 'optional',
  seenHidden: 'What you saw is neither shown nor written in the screenshot mode.',

  lost: (count: number) =>
    `The guide has changed since: ${plural(count, 'answer no longer fits', 'answers no longer fit')}. Go on from here.`,
  overtaken: 'This walk went on in another window. It stands as it is there.',
  notKept: 'This answer could not be stored. It stays here until the panel is closed.',
  retry: 'Try again',
  kept: (begun: string) => `Your answers are kept. Begun ${begun}.`,

  found: 'Found',
  fix: 'Fix',
  recheck: 'Re-check',
  foundBefore: (times: number, last: string) =>
    `Found here ${times === 1 ? 'once' : `${times} times`} before, last on ${last}.`,
  alsoFound: 'Also found here before',
  times: (count: number) => `${count}×`,
  usual: (cause: string) => `Usual here: ${cause}`,
  once: (cause: string) => `Found here before: ${cause}`,

  related: 'This leads to another symptom',
  follow: 'Go on there',
  circle:
    'That is where you came from: two of your answers do not fit together. Go back a step and look again.',
  relatedGone: 'It could not be opened',
  backAStep: 'Back a step',

  keep: 'Keep the trail',
  saveAsNote: 'Save as note',
  noteFailed: 'The note could not be stored. Try again, or copy the ticket text.',
  ticket: 'Ticket text',
  ticketTitle: 'Trail as ticket text',
  redact: 'Leave out names and ids',
  redactHint:
    'Tenant, record ids, e-mail addresses and tokens are replaced. Other names that you typed stay: read it before you send it.',
  replaced: (count: number) =>
    count === 0 ? 'Nothing had to be replaced.' : `${plural(count, 'thing', 'things')} replaced.`,
  preview: 'Exactly this is copied',
  previewHidden: 'The text is not shown in the screenshot mode. It can be copied.',
  copy: 'Copy',
  close: 'Close',
  legacyTenant: 'Legacy app',

  history: 'Earlier walks',
  notFinished: 'Not finished',
  causeGone: 'A cause that is no longer in the guide',
  value: (value: string) => `Seen: ${value}`,
  remove: 'Remove',
  removed: (symptom: string) => `Removed: ${symptom}`,
  removeFailed: 'That could not be stored. Try again.',
  removedElsewhere: 'This walk was removed, or put back, in another window.',
  things: 'walks',
  older: (count: number) =>
    `${plural(count, 'older walk is', 'older walks are')} kept and counted, and not listed.`,
};
