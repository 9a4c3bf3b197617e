/** The page's side of the worker: asks for the next notes, and stops what takes too long. */
import { IMPORT_LIMITS } from '@/lib/notes/import-limits';
import type { ImportKind } from '@/lib/notes/import/items';
import { ImportRefused } from '@/lib/notes/import/refusal';
import { scriptAddress } from '@/services/script-address';
import type { Batch, ChosenFile, FromWorker, ToWorker } from './protocol';

export interface ImportReader {
  /** @throws ImportRefused - Also when nothing is heard for five seconds: then the worker is gone. */
  begin(files: ChosenFile[]): Promise<ImportKind>;
  /** @throws ImportRefused - As `begin`. */
  more(): Promise<Batch>;
  /** End the worker, in whatever it is doing. */
  stop(): void;
}

/** A worker, or what stands for one in a test. */
export type WorkerLike = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

const packagedWorker = (): WorkerLike =>
  new Worker(scriptAddress('/import-worker.js'), { name: 'field-guide-import' });

/** Start a worker that reads one import. */
export function createImportReader(make: () => WorkerLike = packagedWorker): ImportReader {
  const worker = make();

  const ask = (message: ToWorker): Promise<FromWorker> =>
    new Promise((resolve, reject) => {
      const fail = (reason: 'stalled' | 'read-failed') => {
        worker.terminate();
        reject(new ImportRefused(reason));
      };
      const timer = setTimeout(fail, IMPORT_LIMITS.stalled, 'stalled');
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        clearTimeout(timer);
        resolve(data);
      };
      worker.onerror = worker.onmessageerror = () => {
        clearTimeout(timer);
        fail('read-failed');
      };
      worker.postMessage(message);
    });

  const orRefuse = (answer: FromWorker): Exclude<FromWorker, { kind: 'refused' }> => {
    if (answer.kind !== 'refused') return answer;
    worker.terminate();
    const { reason, ...about } = answer.refusal;
    throw new ImportRefused(reason, about);
  };

  return {
    async begin(files) {
      const answer = orRefuse(await ask({ kind: 'begin', files }));
      if (answer.kind !== 'began') throw new ImportRefused('read-failed');
      return answer.importKind;
    },
    async more() {
      const answer = orRefuse(await ask({ kind: 'more' }));
      if (answer.kind !== 'batch') throw new ImportRefused('read-failed');
      return answer.batch;
    },
    stop: () => worker.terminate(),
  };
}
