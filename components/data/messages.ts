import type { Stored } from '@/hooks/useStoredCounts';

const NUMBER = new Intl.NumberFormat('en-GB');
const COUNT = new Intl.PluralRules('en-GB');

/** What there is one of, and several. */
const things: Readonly<Record<Stored, readonly [one: string, more: string]>> = {
  notes: ['note', 'notes'],
  trash: ['note in Trash', 'notes in Trash'],
  drafts: ['draft', 'drafts'],
  copies: ['copy of the notes', 'copies of the notes'],
  runs: ['run of a checklist', 'runs of checklists'],
  walks: ['trail through a fix', 'trails through fixes'],
  verdicts: ['verdict on an entry', 'verdicts on entries'],
  reminders: ['reminder', 'reminders'],
  tenants: ['tenant', 'tenants'],
  teachings: ['screen you taught', 'screens you taught'],
};

/** Words of what is stored, and of taking it all away. */
export const messages = {
  title: 'Your data',
  text: 'All of it lies in this browser profile only. Removing the extension, or the profile, deletes it at once and for good.',
  lost: 'Would be lost',
  counting: 'Counting…',
  nothing: 'Nothing of yours is stored yet.',
  count: (what: Stored, count: number) =>
    `${NUMBER.format(count)} ${things[what][COUNT.select(count) === 'one' ? 0 : 1]}`,
  notCounted: (what: Stored) => `${things[what][1]}: cannot be counted just now`,
  saved:
    'A backup brings the notes back, in any browser. The rest has no backup. Files you exported and backups in a folder stay where they are.',
  export: 'Export your notes',
  remove: 'Remove Field Guide',
  removeText: 'The browser asks once more. Then the extension and all that is listed here are gone.',
  notRemoved: 'It was not removed. You can do it in the browser’s list of extensions.',
};
