import { addToPlan, emptyPlan, type ImportPlan, type Stored } from '@/lib/notes/import/plan';
import type { IncomingNote } from '@/lib/notes/import/items';
import { createImportReader, type ImportReader } from './import-reader';
import type { Batch, ChosenFile } from './protocol';
import { readStored } from './stored-notes';

export interface ImportProgress {
  /** Bytes of the files. */
  read: number;
  total: number;
}

export interface PlanOptions {
  onProgress?: (progress: ImportProgress) => void;
  /** Stops the reading at once; the promise rejects with the signal's reason. */
  signal?: AbortSignal;
  /** For tests. */
  reader?: ImportReader;
}

/**
 * Read files through the gate and compare what is in them with the notes that are here. Writes nothing.
 *
 * @param files - One file, or all files of a folder.
 * @param source - What to call them.
 * @throws ImportRefused - Nothing of the files can be imported.
 * @throws FieldGuideError - The notes that are here could not be read.
 */
export async function planImport(
  files: ChosenFile[],
  source: string,
  { onProgress, signal, reader = createImportReader() }: PlanOptions = {},
): Promise<ImportPlan> {
  const stop = () => reader.stop();
  signal?.addEventListener('abort', stop);
  try {
    signal?.throwIfAborted();
    const plan = emptyPlan(await orStopped(reader.begin(files), signal), source);
    let batch: Batch;
    do {
      batch = await orStopped(reader.more(), signal);
      await addBatch(plan, batch);
      onProgress?.({ read: batch.read, total: batch.total });
    } while (!batch.isEnd);
    return plan;
  } finally {
    signal?.removeEventListener('abort', stop);
    reader.stop();
  }
}

async function addBatch(plan: ImportPlan, { items }: Batch): Promise<void> {
  const notes = items.filter((item): item is IncomingNote => item.kind === 'note');
  const stored = notes.length === 0 ? [] : await readStored(notes);
  const byItem = new Map<unknown, Stored>(notes.map((note, index) => [note, stored[index] ?? NOT_HERE]));
  for (const item of items) addToPlan(plan, item, byItem.get(item) ?? NOT_HERE);
}

const NOT_HERE: Stored = { row: undefined, earlier: [], isBeside: false };

/** A worker that was ended answers no more. */
function orStopped<Result>(answer: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (!signal) return answer;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    // First of all: an answer that fails when nobody waits any more is no error of the page.
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
