import type { RunConflict } from '@/lib/runs/conflict';

/** Words of a run, from its start to its report. */
const PLURAL = new Intl.PluralRules('en-GB');
const LIST = new Intl.ListFormat('en-GB');
const steps = (count: number) => `${count} ${PLURAL.select(count) === 'one' ? 'step' : 'steps'}`;

export const messages = {
  // The runs of a tenant
  openRuns: 'Runs of this tenant',
  moreRuns: 'More runs',
  finishedRuns: 'Finished runs',
  remove: (name: string) => `Remove run: ${name}`,
  held: 'held',
  progress: (done: number, all: number) => `${done} of ${all}`,
  /** In "2 of the kept runs". */
  runs: 'runs',
  shared: 'Addresses of the legacy app name no tenant: all its tenants share one set of runs.',
  elsewhere: (tenants: readonly string[], about: readonly string[]) =>
    `${about.length === 1 ? `A run of ${LIST.format(tenants)} is open` : `Runs of ${LIST.format(tenants)} are open`}: ${LIST.format(about)}.`,
  otherTenant: 'another tenant',
  holdIt: 'Hold it',
  holdThem: 'Hold them',
  someRun: 'Run',
  unreadable: 'Runs cannot be read just now. Nothing has been deleted. The list can be read as before.',

  // The head of a run
  back: 'Checklist',
  hold: 'Hold',
  resume: 'Resume',
  finish: 'Finish',
  menu: 'More for this run',
  rename: 'Rename',
  another: 'Start another run',
  reset: 'Reset this run',
  delete: 'Delete this run',
  reopen: 'Open it again',
  name: 'Name of the run',
  saveName: 'Save name',
  done: (done: number, all: number, skipped: number) =>
    `${done} of ${all} done${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  saved: (time: string) => `Saved ${time}`,
  heldLine: 'This run is held.',
  scope: 'Which steps',
  scopeScreen: 'This screen',
  scopeList: 'Whole list',

  // The step in hand
  part: (part: string, number: number, all: number) =>
    [part, `${number} of ${all}`].filter(Boolean).join(' · '),
  how: 'How',
  why: 'Why',
  bites: 'Gotcha',
  valueHint: 'This step can change data. Note what you saw, so that you can come back to it.',
  doneAction: 'Done',
  takeBack: 'Not done',
  /** Read aloud behind "Done". */
  ofStep: (title: string) => `: ${title}`,
  skip: 'Skip',
  note: 'Note',
  noteLabel: 'Note on this step',
  sources: 'Where this is from',
  doneAt: (time: string) => `Done ${time}`,
  skipped: 'Skipped',
  seen: 'Seen',
  skippedAt: (reason: string) => `Skipped: ${reason}`,
  notDoneYet: 'Not done yet',
  goneStep: (id: string) => `This step is not in the guide any more (${id})`,
  keys: {
    done: 'Space',
    skip: 'S',
    note: 'N',
    move: '↑ ↓',
  },

  // Skipping
  whySkip: 'Why skip it?',
  reasons: ['Does not apply here', 'Done before', 'Not my part', 'Later'] as const,
  reason: 'Another reason',
  skipWithReason: 'Skip step',
  cancel: 'Cancel',

  // The other steps
  next: 'Next',
  allSteps: 'All steps',
  leftOut: (why: string) => `Left out: ${why}`,
  takeIn: 'Take in',
  takeInNamed: (title: string) => `Take in: ${title}`,
  state: { open: 'open', done: 'done', skipped: 'skipped' },

  // The end
  allDealtWith: 'Every step is dealt with',
  stillOpen: (count: number) => `${steps(count)} not dealt with yet`,
  finishedAt: (when: string) => `Finished ${when}`,
  everythingDone: 'Everything was done.',
  skippedHeading: 'Skipped',
  untouchedHeading: 'Not touched',
  report: 'Copy or save as a note',
  redact: 'Leave out names and ids',
  redactHint:
    'Tenant, record ids, e-mail addresses and tokens are replaced. Other names that you typed stay: read it before you send it.',
  copyMarkdown: 'Copy as Markdown',
  saveAsNote: 'Save as note',
  noteFailed: 'The note could not be stored. Try again, or copy the run.',

  // What was just done
  resetDone: 'Run reset.',
  removed: 'Run removed.',
  heldDone: 'Run held.',
  undo: 'Undo',
  close: 'Close',
  conflict: {
    removed: 'This run was removed in another window. Nothing more can be stored in it.',
    'went-on': 'This run went on meanwhile. It stays as it is now; nothing was undone.',
  } satisfies Record<RunConflict['what'], string>,

  // What the user typed
  hiddenField: 'Hidden in the screenshot mode.',
  showField: 'Show',
  showFieldNamed: (field: string) => `Show: ${field}`,
  textNotSaved:
    'This is not saved yet. It stays here while the panel is open; saving is tried again when you type or leave the field.',
};
