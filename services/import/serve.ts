/** The worker's side: it reads files through the gate and hands on what comes out. It touches nothing else. */
import type { ImportFile } from '@/lib/notes/import/byte-source';
import type { ImportItem } from '@/lib/notes/import/items';
import { type Reading, readImport } from '@/lib/notes/import/read-import';
import { ImportRefused, toRefusal } from '@/lib/notes/import/refusal';
import { blobSource } from './blob-source';
import type { Batch, ChosenFile, FromWorker, ToWorker } from './protocol';

/** An answer is due after this many notes, bytes of text, or milliseconds, whichever comes first. */
const MOST_ITEMS = 500;
const MOST_TEXT = 2 * 1024 * 1024;
const AT_LATEST_MS = 100;

export type OpenSource = (chosen: ChosenFile, onRead: (bytes: number) => void) => ImportFile;

/**
 * Answer the page.
 *
 * @param open - How a file is read; synchronously.
 * @returns Gives the answer to each message.
 */
export function createImportServer(open: OpenSource = blobSource): (message: ToWorker) => FromWorker {
  let reading: Reading | null = null;
  let read = 0;
  let total = 0;

  const begin = (files: readonly ChosenFile[]): FromWorker => {
    total = files.reduce((sum, { file }) => sum + file.size, 0);
    reading = readImport(files.map((chosen) => open(chosen, (bytes) => (read += bytes))));
    return { kind: 'began', importKind: reading.kind };
  };

  const more = (): FromWorker => {
    const { items, isEnd } = reading ? take(reading.items) : { items: [], isEnd: true };
    const batch: Batch = { items, read, total, isEnd };
    return { kind: 'batch', batch };
  };

  return (message) => {
    try {
      return message.kind === 'begin' ? begin(message.files) : more();
    } catch (cause) {
      // Anything unforeseen is a file that cannot be read: the worker holds nothing that could be damaged.
      const refusal = cause instanceof ImportRefused ? cause.refusal : toRefusal('read-failed');
      return { kind: 'refused', refusal };
    }
  };
}

function take(from: Iterator<ImportItem>): { items: ImportItem[]; isEnd: boolean } {
  const items: ImportItem[] = [];
  const until = performance.now() + AT_LATEST_MS;
  let text = 0;
  while (items.length < MOST_ITEMS && text < MOST_TEXT && performance.now() < until) {
    const next = from.next();
    if (next.done === true) return { items, isEnd: true };
    items.push(next.value);
    if (next.value.kind === 'note') text += next.value.note.body.length;
  }
  return { items, isEnd: false };
}
