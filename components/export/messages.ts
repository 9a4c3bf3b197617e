import type { ScheduleProblem } from '@/lib/notes/export/schedule';

const notes = (count: number) => (count === 1 ? '1 note' : `${count} notes`);
const days = (count: number) => (count === 0 ? 'today' : count === 1 ? 'yesterday' : `${count} days ago`);
const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

/** Words of the export. */
export const messages = {
  title: 'Export notes',
  scope: 'Which notes',
  scopes: {
    selected: (count: number) => `Selected (${count})`,
    screen: 'This screen',
    area: (name: string) => `Area: ${name}`,
    record: 'This record',
    all: 'All notes',
    everything: 'Everything, Trash included',
    trash: 'Trash',
  },
  format: 'Format',
  formats: {
    backup: 'Backup',
    'markdown-zip': 'Markdown, one file a note',
    markdown: 'Markdown, one file',
    csv: 'CSV',
    html: 'HTML',
  },
  about: {
    backup: 'A zip that loses nothing, and that Field Guide can import again. It is never redacted.',
    'markdown-zip': 'A zip for Obsidian and other editors, with folders.',
    markdown: 'All notes in one text.',
    csv: 'For spreadsheets. Not a backup: they cut long texts.',
    html: 'For reading and printing in any browser.',
  },
  folders: 'Folders by',
  folderBy: { tenant: 'Tenant', area: 'Area' },
  dates: 'Last changed',
  from: 'From',
  until: 'Until',
  redact: 'Replace tenants, record ids and e-mail addresses',
  redactHint: 'Names of people and companies are not recognised: read the file before you share it.',
  preview: 'Preview',
  previewCounting: (done: number, total: number) => `Looking: ${done} of ${total}`,
  replaced: (places: number) => many(places, 'replacement'),
  replacedNothing: 'Nothing to replace in these notes.',
  things: {
    tenant: (count: number) => many(count, 'tenant'),
    record: (count: number) => many(count, 'record id'),
    email: (count: number) => many(count, 'e-mail address', 'e-mail addresses'),
    id: (count: number) => many(count, 'other id'),
    token: (count: number) => many(count, 'key or token', 'keys or tokens'),
  },
  hiddenWords: 'In the screenshot mode the text of notes is not shown.',
  copy: 'Or copy as',
  copyAs: { markdown: 'Markdown', 'rich-text': 'Rich text' },
  copied: (count: number, form: string) => `${notes(count)} copied as ${form}.`,
  copyForms: { markdown: 'Markdown', 'rich-text': 'rich text' },
  copyFailed: 'That could not be copied. Export a file instead.',
  copyTooMany: (most: number) => `Up to ${most} notes can be copied.`,
  count: notes,
  export: 'Export',
  cancel: 'Cancel',
  close: 'Close',
  asking: 'Choose where to save the file.',
  progress: (done: number, total: number) => `${done} of ${notes(total)}`,
  done: (count: number) => `${notes(count)} exported.`,
  unreadable: (count: number, kept: boolean) =>
    kept
      ? `${notes(count)} could not be read and ${count === 1 ? 'is' : 'are'} in the file as stored.`
      : `${notes(count)} could not be read and ${count === 1 ? 'is' : 'are'} not in the file. A backup has ${count === 1 ? 'it' : 'them'}.`,
  zipAsFolder: (most: number) =>
    `More than ${most.toLocaleString('en-GB')} files: to import them here again, unpack the zip and choose the folder.`,
  willBeTooLarge:
    'This backup will probably be larger than Field Guide imports at once. Export in parts as well: by dates.',
  tooLarge: 'This backup is larger than Field Guide imports at once. Export in parts as well: by dates.',
  cancelled: 'Stopped. No file was written.',
  failed: 'The notes could not be exported. They are unchanged. Try again.',
  last: (ago: number | null, changed: number) =>
    changed === 0
      ? `Last full export: ${days(ago ?? 0)}, nothing changed since.`
      : `Last full export: ${days(ago ?? 0)}, ${notes(changed)} changed since.`,
  never: (changed: number) =>
    changed === 0 ? 'No full export yet, and no notes.' : `No full export yet: ${notes(changed)} only here.`,
  lastText: 'A full export is a backup of everything. Other files do not count: they lose something.',
  later: 'Later',
  exportNotes: 'Export notes',
  limits: 'Say so in the Notes tab',
  limitDays: 'after days',
  limitNotes: 'or changed notes',
  schedule: 'Backups to a folder',
  scheduleText:
    'While the panel or this page is open, a backup is written when it is due and something has changed. Nothing in the folder is replaced or deleted.',
  scheduleImpossible: 'This browser cannot write to a folder. Export by hand from time to time.',
  every: 'How often',
  everyDays: (count: number) => (count === 1 ? 'Every day' : `Every ${count} days`),
  chooseFolder: 'Choose a folder',
  otherFolder: 'Another folder',
  runNow: 'Back up now',
  stop: 'Stop',
  folder: 'Folder',
  lastBackup: (file: string, when: string) => `Last backup: ${file}, ${when}.`,
  noBackupYet: 'No backup yet.',
  allowAgain: 'Allow again',
  problems: {
    permission: (folder: string) =>
      `To go on writing backups to “${folder}”, the browser needs your permission again.`,
    'folder-gone': (folder: string) => `The folder “${folder}” is not there any more. Choose another one.`,
    failed: (folder: string) =>
      `The last backup to “${folder}” was not written. Your notes are unchanged. It is tried again.`,
  } satisfies Record<ScheduleProblem, (folder: string) => string>,
  scheduleFailed: 'That did not work. Nothing was changed. Try again.',
};
