/**
 * Keeps the second copy up to date while a page is open: each write goes into the journal at once, and a whole copy is
 * taken every ten minutes while there are changes, and when the last page is hidden.
 */
import { errorName } from '@/lib/error-name';
import type { Change, CopyReason } from '@/lib/notes/second-copy/format';
import { readSentinel } from '../notes-db/sentinel';
import { onWritten, type Written } from '../notes-db/written';
import { listCopies } from './copies';
import { withFiles } from './folder';
import { appendChanges } from './journal';
import { takeSnapshot } from './take-snapshot';

const AT_MOST_EVERY = 10 * 60_000;

/** The last page may be hidden often; a copy of everything each time would only wear the disk. */
const HIDDEN_AT_MOST_EVERY = 60_000;

/** After one that failed: the disk is full, or damaged. */
const NOT_AGAIN_FOR = 60_000;

/** Held by every page that is to be seen. */
const VISIBLE = 'field-guide-visible';

/** Begin. Returns the way to stop. Called once in each page that writes notes. */
export function keepSecondCopy(): () => void {
  let waiting: Change[] = [];
  let appending: Promise<void> | null = null;
  let changed = false;
  let heard = false;
  let notBefore = 0;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const append = async () => {
    while (waiting.length > 0) {
      const changes = waiting;
      waiting = [];
      await withFiles((folder) => appendChanges(folder, changes, Date.now())).catch(tellFailure);
    }
    appending = null;
  };

  const snapshot = async (reason: CopyReason) => {
    clearTimeout(timer);
    timer = undefined;
    changed = false;
    try {
      await takeSnapshot(reason);
    } catch (cause) {
      changed = true;
      notBefore = Date.now() + NOT_AGAIN_FOR;
      tellFailure(cause);
    }
  };

  const schedule = async () => {
    if (timer !== undefined) return;
    timer = setTimeout(() => void snapshot('changes'), AT_MOST_EVERY);
    const due = Math.max((await lastCopyAt()) + AT_MOST_EVERY, notBefore);
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void snapshot('changes'), Math.max(0, due - Date.now()));
  };

  const stopWritten = onWritten((written) => {
    changed = true;
    heard = true;
    waiting.push(...changesOf(written));
    appending ??= append();
    void schedule();
  });

  const catchUp = async () => {
    // A write that was heard of meanwhile has seen to it.
    if (!(await isBehind()) || heard) return;
    changed = true;
    await schedule();
  };
  catchUp().catch(tellFailure);

  const visibility = holdWhileVisible();
  const hide = async () => {
    visibility.update();
    if (document.visibilityState !== 'hidden' || !changed || (await isAnyVisible())) return;
    await appending;
    if (Date.now() - (await lastCopyAt()) >= HIDDEN_AT_MOST_EVERY) await snapshot('hidden');
  };
  const onVisibility = () => void hide().catch(tellFailure);
  document.addEventListener('visibilitychange', onVisibility);

  return () => {
    stopped = true;
    stopWritten();
    clearTimeout(timer);
    visibility.stop();
    document.removeEventListener('visibilitychange', onVisibility);
  };
}

/** A write of very many notes is not named one by one: the next copy has them. */
function changesOf({ notes, state }: Written): Change[] {
  if (!notes) return [];
  return Array.from(notes, ([id, note]) => ({ id, sequence: state.sequence, ...(note ? { note } : {}) }));
}

/** Whether there were writes after the last copy: before this page began to listen, or when the last one was killed. */
async function isBehind(): Promise<boolean> {
  const [{ sequence }, [latest]] = await Promise.all([readSentinel(), listCopies()]);
  return sequence > (latest?.sequence ?? 0);
}

async function lastCopyAt(): Promise<number> {
  const now = Date.now();
  const times = (await listCopies()).map(({ at }) => at).filter((at) => at <= now);
  return Math.max(0, ...times);
}

/** Say that this page is to be seen, for as long as it is; the browser forgets it when the page dies. */
function holdWhileVisible(): { update: () => void; stop: () => void } {
  let release: (() => void) | null = null;
  const stop = () => {
    release?.();
    release = null;
  };
  const update = () => {
    if (document.visibilityState === 'hidden') stop();
    else if (!release) {
      const gate = Promise.withResolvers<null>();
      release = () => gate.resolve(null);
      navigator.locks.request(VISIBLE, { mode: 'shared' }, () => gate.promise).catch(tellFailure);
    }
  };
  update();
  return { update, stop };
}

async function isAnyVisible(): Promise<boolean> {
  await Promise.resolve(); // this page has just let go
  return navigator.locks.request(VISIBLE, { ifAvailable: true }, (lock) => lock === null);
}

function tellFailure(cause: unknown): void {
  console.error('Field Guide: the second copy could not be written.', errorName(cause));
}
