/** Words of a trail as text. */
export const messages = {
  where: 'Where',
  walked: 'Walked',
  asked: 'Asked and answered',
  seen: 'Seen',
  then: (symptom: string) => `Then: ${symptom}`,
  cause: 'Cause',
  fix: 'Fix',
  recheck: 'Re-check',
  notFound: 'Not found yet',
  openQuestion: 'The next question',
  leadsTo: 'It leads to another symptom',
  changed: 'The guide has changed since: this cause is no longer in it.',
  sources: 'Sources',
  undated: 'undated',
};
