/** The worker's side: it builds and merges segments, which takes too long for a page that draws. */
import { errorName } from '@/lib/error-name';
import { catchUp, type ChangeFeed, mergeAll } from '@/lib/search/notes-index/catch-up';
import type { NotesIndexStorage } from '@/lib/search/notes-index/storage';
import { storageInDatabase } from './database';
import type { FromWorker, ToWorker } from './protocol';

type Begin = Extract<ToWorker, { kind: 'begin' }>;

/**
 * Work on what the page says, asking it for notes on the way.
 *
 * @param post - Says something to the page.
 * @returns Takes each message of the page.
 */
export function createIndexServer(post: (message: FromWorker) => void): (message: ToWorker) => void {
  let answered: ((message: ToWorker) => void) | null = null;

  const ask = (question: FromWorker): Promise<ToWorker> =>
    new Promise((resolve) => {
      answered = resolve;
      post(question);
    });
  const feed: ChangeFeed = {
    async after(seq, limit) {
      const answer = await ask({ kind: 'after', seq, limit });
      return answer.kind === 'notes' ? answer : { notes: [], upTo: seq };
    },
    async living(from, to) {
      const answer = await ask({ kind: 'living', from, to });
      if (answer.kind !== 'numbers') throw new Error('Not what was asked for.');
      return new Set(answer.numbers);
    },
  };

  const work = async ({ basis, build, compact }: Begin): Promise<void> => {
    const storage = storageInDatabase(basis, build);
    while (!(await catchUp(storage, feed, newId)))
      post({ kind: 'stepped', indexed: await indexedIn(storage) });
    if (compact) await mergeAll(storage, feed, newId);
  };

  return (message) => {
    if (message.kind !== 'begin') {
      answered?.(message);
      return;
    }
    work(message).then(
      () => post({ kind: 'done' }),
      (cause: unknown) => post({ kind: 'failed', name: nameOf(cause) }),
    );
  };
}

const newId = (): string => crypto.randomUUID();

async function indexedIn(storage: NotesIndexStorage): Promise<number> {
  const { heads } = await storage.open();
  return heads.reduce((sum, { seqs }) => sum + seqs.length, 0);
}

/** What the door wraps is told: the page does something else when the index was replaced. */
const nameOf = (cause: unknown): string =>
  errorName(cause instanceof Error && cause.cause !== undefined ? cause.cause : cause);
