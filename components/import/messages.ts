import type { ImportKind } from '@/lib/notes/import/items';

const notes = (count: number) => (count === 1 ? '1 note' : `${count} notes`);

/** Words of the import; those of the reasons stand in `lib/notes/import/messages`. */
export const messages = {
  import: 'Import notes',
  text: 'A backup of Field Guide, a folder or zip of Markdown files, or a CSV table. Nothing is written before you have seen what would change.',
  file: 'Choose a file',
  folder: 'Choose a folder',
  drop: 'Or drop a file or folder here.',
  reading: 'Reading',
  progress: (percent: number) => `Reading: ${percent} %`,
  cancel: 'Cancel',
  close: 'Close',
  other: 'Choose another file',
  kinds: {
    backup: 'Backup of Field Guide',
    json: 'Notes exported by version 0.1.0',
    markdown: 'Markdown',
    csv: 'Table',
  } satisfies Record<ImportKind, string>,
  source: (kind: string, name: string) => `${kind}: ${name}`,
  found: 'What is in it',
  counts: {
    new: (count: number) => `New: ${notes(count)}`,
    same: (count: number) => `The same as here: ${notes(count)}`,
    'newer-there': (count: number) => `Newer in the file: ${notes(count)}`,
    'newer-here': (count: number) => `Newer here: ${notes(count)}`,
    both: (count: number) => `Changed on both sides: ${notes(count)}`,
  },
  choices: {
    add: 'Add',
    leave: 'Leave out',
    file: 'Take the text of the file; the text here goes into the history of the note',
    here: 'Keep the text here',
    bothTexts: 'Keep both, as two notes',
  },
  refused: (count: number) => `Refused: ${count}`,
  more: (count: number) => `And ${count} more: they are in the report.`,
  skipped: (count: number) =>
    count === 1
      ? '1 file is no note and is passed over.'
      : `${count} files are no notes and are passed over.`,
  nothing: 'There is nothing to import: all of it is here.',
  copyReport: 'Copy the report',
  apply: (count: number) => `Import ${notes(count)}`,
  writing: 'Writing. This cannot be stopped half-way.',
  done: (added: number, replaced: number) => `Imported: ${notes(added)} added, ${notes(replaced)} replaced.`,
  undo: 'Undo the import',
  undoAsk: ({ removed, putBack, kept }: { removed: number; putBack: number; kept: number }) =>
    [
      removed > 0 ? `This deletes ${notes(removed)} for good.` : 'This deletes no note.',
      putBack > 0 && `${notes(putBack)} ${putBack === 1 ? 'gets its' : 'get their'} earlier text again.`,
      kept > 0 && messages.kept(kept),
      'A copy of all notes is made first.',
    ]
      .filter(Boolean)
      .join(' '),
  undoCounting: 'Counting the notes of this import.',
  undoAgree: (removed: number) => (removed > 0 ? `Undo, and delete ${notes(removed)}` : 'Undo'),
  undoNot: 'Keep the import',
  undoing: 'Taking the import back.',
  undone: (removed: number, putBack: number) =>
    `Taken back: ${notes(removed)} removed, ${notes(putBack)} as before.`,
  kept: (count: number) =>
    `${notes(count)} ${count === 1 ? 'was' : 'were'} changed after the import and ${count === 1 ? 'stays' : 'stay'}.`,
  past: 'Imports that can be taken back',
  pastRow: (name: string, day: string, added: number, replaced: number) =>
    `${name}, ${day}: ${added} added, ${replaced} replaced`,
  undoOne: (name: string) => `Undo the import of ${name}`,
  undoShort: 'Undo',
  undoneOne: 'The import was taken back.',
  undoFailed: 'That did not work. The notes are unchanged. Try again.',
};
