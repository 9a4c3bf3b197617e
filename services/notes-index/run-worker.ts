/** The page's side of the worker: gives it notes when it asks, and ends it when nothing is heard of it. */
import { scriptAddress } from '../script-address';
import type { IndexBasis } from './database';
import { eachNumber } from './each-number';
import { notesFeed } from './feed';
import type { FromWorker, ToWorker } from './protocol';

/** A worker, or what stands for one in a test. */
export type WorkerLike = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

export const packagedWorker = (): WorkerLike =>
  new Worker(scriptAddress('/notes-index-worker.js'), { name: 'field-guide-notes-index' });

/** The largest merge takes some seconds. */
const STALLED_MS = 60_000;

/** The worker has failed; `name` says at what. */
export class IndexWorkFailed extends Error {
  override readonly name: string;

  constructor(name: string) {
    super('The index of the notes could not be brought up to date.');
    this.name = name;
  }
}

export interface IndexWork {
  basis: IndexBasis;
  build: string;
  compact: boolean;
  /** Told now and then how many notes are in the index. */
  onStep: (indexed: number) => void;
  /** Lets the page draw before the next notes are read. */
  pause: () => Promise<void>;
}

/**
 * Have a worker bring the index up to date.
 *
 * @throws IndexWorkFailed - What is on the disk so far stays, and is true.
 */
export function runWorker(
  make: () => WorkerLike,
  { basis, build, compact, onStep, pause }: IndexWork,
): Promise<void> {
  const worker = make();
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watch = () => {
    clearTimeout(timer);
    timer = setTimeout(() => reject(new IndexWorkFailed('Stalled')), STALLED_MS);
  };
  const say = (message: ToWorker) => worker.postMessage(message);

  const hear = async (message: FromWorker): Promise<void> => {
    switch (message.kind) {
      case 'after':
        await pause();
        say({ kind: 'notes', ...(await notesFeed.after(message.seq, message.limit)) });
        break;
      case 'living':
        say({ kind: 'numbers', numbers: await numbersOf(message.from, message.to, pause) });
        break;
      case 'stepped':
        onStep(message.indexed);
        break;
      case 'done':
        resolve(undefined);
        break;
      case 'failed':
        reject(new IndexWorkFailed(message.name));
    }
  };
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    watch();
    hear(data).catch(() => reject(new IndexWorkFailed('NotesUnread')));
  };
  worker.onerror = worker.onmessageerror = () => reject(new IndexWorkFailed('WorkerError'));
  watch();
  say({ kind: 'begin', basis, build, compact });
  return promise.finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}

async function numbersOf(from: number, to: number, pause: () => Promise<void>): Promise<Float64Array> {
  const numbers: number[] = [];
  for await (const some of eachNumber(from, to, pause)) numbers.push(...some);
  return Float64Array.from(numbers);
}
