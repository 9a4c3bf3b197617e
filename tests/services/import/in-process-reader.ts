import type { ImportFile } from '@/lib/notes/import/byte-source';
import { ImportRefused } from '@/lib/notes/import/refusal';
import { createImportReader, type ImportReader, type WorkerLike } from '@/services/import/import-reader';
import type { ChosenFile, FromWorker, ToWorker } from '@/services/import/protocol';
import { createImportServer } from '@/services/import/serve';

/** What the user would have chosen; the bytes come from the import files given to `readerOf`. */
export const chosen = (...files: readonly ImportFile[]): ChosenFile[] =>
  files.map(({ path }) => ({ file: new File([], path), path }));

/** The real reader and the real server, with the worker between them taken out. */
export function readerOf(...files: readonly ImportFile[]): ImportReader {
  return createImportReader(() => workerOf(...files));
}

/** A worker in this thread. Messages are copied on their way, as they are between threads. */
export function workerOf(...files: readonly ImportFile[]): WorkerLike {
  const answer = createImportServer(({ path }, onRead) => {
    const file = files.find((each) => each.path === path);
    if (!file) throw new ImportRefused('read-failed');
    return {
      ...file,
      read: (start, end) => {
        onRead(end - start);
        return file.read(start, end);
      },
    };
  });
  let isEnded = false;
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage(message: ToWorker) {
      queueMicrotask(() => {
        if (isEnded) return;
        const data: FromWorker = structuredClone(answer(message));
        worker.onmessage?.call(worker as Worker, { data } as MessageEvent<FromWorker>);
      });
    },
    terminate() {
      isEnded = true;
    },
  };
  return worker;
}
