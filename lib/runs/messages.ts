/** Words of a run's report. */
export const messages = {
  list: { 'set-up': 'Set up', review: 'Review' },
  tenant: (tenant: string) => `Tenant: ${tenant}`,
  record: (record: string) => `Record: ${record}`,
  started: (when: string) => `Started ${when}`,
  finished: (when: string) => `Finished ${when}`,
  notFinished: 'Not finished yet',
  done: (done: number, all: number) => `${done} of ${all} done`,
  seen: 'Seen',
  note: 'Note',
  notDone: 'Not done',
  skipped: (reason: string) => (reason === '' ? 'skipped' : `skipped: ${reason}`),
  untouched: 'not touched',
  allDone: 'Everything was done.',
  leftOut: 'Left out, because it does not hold here',
  goneFromGuide: (id: string) => `${id} (not in the guide any more)`,
};
