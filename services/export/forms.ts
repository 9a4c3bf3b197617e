/** The forms of file, each written note by note. */
import { browser } from '#imports';
import { canonicalLine } from '@/lib/notes/canonical';
import {
  type BackupFile,
  isOwnRow,
  MANIFEST_NAME,
  manifestText,
  NOTES_NAME,
  UNREADABLE_NAME,
} from '@/lib/notes/export/backup';
import { csvNote, csvStart } from '@/lib/notes/export/csv';
import { HTML_END, htmlNote, htmlStart } from '@/lib/notes/export/html';
import { markdownFileNote, markdownFileStart } from '@/lib/notes/export/markdown';
import { createZipEntryMaker, type FolderBy } from '@/lib/notes/export/zip-entries';
import type { Note } from '@/lib/notes/note';
import { createSha256 } from '@/lib/sha256';
import { storedNotes } from '../notes-db/read-notes';
import { type NoteRow, toNote } from '../notes-db/schema';
import type { Pace } from './pace';
import type { Bytes, Sink } from './sinks';
import { toBytes, writeText } from './text-output';
import { createZipWriter } from './zip-writer';

/** How many notes a form took. */
export interface Written {
  count: number;
  /** Notes that this version cannot read: in a backup as they are, in no other form. */
  unreadable: number;
  /** For a backup: the bytes of the files in it. */
  unpacked?: number;
}

/** One form of file on its way. */
export interface Form {
  write(row: NoteRow): Promise<void>;
  /** Write what comes after the last note. The caller closes the sink. */
  finish(): Promise<Written>;
}

/** What a form is written with. */
export interface FormContext {
  sink: Sink;
  pace: Pace;
  now: number;
  /** What readers are shown instead of a note; not asked by a backup. */
  redact: (note: Note) => Note;
}

/** A file that is one text: a start, the notes, an end. */
function textForm(start: string, toText: (note: Note) => string, end: string, context: FormContext): Form {
  const { sink, pace, redact } = context;
  const written: Written = { count: 0, unreadable: 0 };
  const put = (text: string) => writeText(text, sink.write, pace, sink);
  let started = false;
  const begin = async () => {
    if (!started) await put(start);
    started = true;
  };
  return {
    async write(row) {
      await begin();
      const note = toNote(row);
      if (note) await put(toText(redact(note)));
      written[note ? 'count' : 'unreadable'] += 1;
    },
    async finish() {
      await begin();
      await put(end);
      return written;
    },
  };
}

export const markdownForm = (context: FormContext): Form =>
  textForm(markdownFileStart(context.now), markdownFileNote, '', context);

export const csvForm = (context: FormContext): Form => textForm(csvStart(), csvNote, '', context);

export const htmlForm = (context: FormContext): Form =>
  textForm(htmlStart(context.now), htmlNote, HTML_END, context);

/** Texts up to here are packed at once, which is faster; longer ones in pieces. */
const SHORT_TEXT = 16 * 1024;

/** A zip with one Markdown file a note. */
export function markdownZipForm({ sink, pace, redact }: FormContext, folderBy: FolderBy): Form {
  const zip = createZipWriter(sink.write);
  const toEntry = createZipEntryMaker(folderBy);
  const written: Written = { count: 0, unreadable: 0 };
  return {
    async write(row) {
      const note = toNote(row);
      written[note ? 'count' : 'unreadable'] += 1;
      if (!note) return;
      const { path, text, modifiedAt } = toEntry(redact(note));
      if (text.length <= SHORT_TEXT) {
        zip.add(path, toBytes(text), modifiedAt);
        await sink.drain();
      } else {
        const file = zip.open(path, modifiedAt);
        await writeText(text, file.write, pace, sink);
        file.close();
      }
    },
    async finish() {
      zip.end();
      await sink.drain();
      return written;
    },
  };
}

/**
 * The backup: see `lib/notes/export/backup`. Rows must come by id, ascending in code units.
 *
 * @param readAgain - The stored rows of ids: those that cannot be read have a file of their own, after that of the notes.
 */
export function backupForm(
  { sink, pace }: Pick<FormContext, 'sink' | 'pace'>,
  readAgain: (ids: readonly string[]) => AsyncIterable<NoteRow> = storedNotes,
): Form {
  const zip = createZipWriter(sink.write);
  const files: BackupFile[] = [];
  /** By id: they are read again when their own file is written. */
  const unreadable: string[] = [];
  const notes = openLines(NOTES_NAME);

  function openLines(name: string) {
    const file = zip.open(name);
    const hash = createSha256();
    const written: BackupFile = { name, lines: 0, bytes: 0, sha256: '' };
    const write = (bytes: Bytes) => {
      hash.update(bytes);
      written.bytes += bytes.length;
      file.write(bytes);
    };
    return {
      async add(value: unknown) {
        written.lines += 1;
        await writeText(`${canonicalLine(value)}\n`, write, pace, sink);
      },
      close() {
        file.close();
        files.push({ ...written, sha256: hash.hex() });
        return written.lines;
      },
    };
  }

  return {
    async write(row) {
      const note = toNote(row);
      if (isOwnRow(row.id, note)) await notes.add(note);
      else unreadable.push(row.id);
    },
    async finish() {
      const count = notes.close();
      if (unreadable.length > 0) {
        const rest = openLines(UNREADABLE_NAME);
        for await (const row of readAgain(unreadable)) await rest.add(row);
        rest.close();
      }
      zip.add(MANIFEST_NAME, toBytes(manifestText(browser.runtime.getManifest().version, files)));
      zip.end();
      await sink.drain();
      const unpacked = files.reduce((sum, { bytes }) => sum + bytes, 0);
      return { count, unreadable: unreadable.length, unpacked };
    },
  };
}
