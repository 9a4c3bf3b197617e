/**
 * Whether the notes are all here. A damaged database usually looks empty, not broken; what it should hold is known from
 * its own counts, the sentinel and the second copy.
 */
import { FieldGuideError } from '@/lib/notes/errors';
import { onConnectionNotice, readIn } from '../notes-db/connection';
import { databaseName } from '../notes-db/open';
import { onSentinelChanged, readSentinel } from '../notes-db/sentinel';
import { readState } from '../notes-db/state';
import type { Copy } from '../second-copy/copies';
import { openAsItIs, readableRows, type Tally } from './open-as-it-is';

/** What is wrong, in figures. */
export interface Trouble {
  code: 'FG-B1' | 'FG-D1' | 'FG-D2' | 'FG-V1';
  /** How many notes there were; `null`: not known. */
  expected: number | null;
  /** How many can be read now; `null`: the database does not open. */
  readable: number | null;
  /** What can be put back, the latest first. */
  copies: Copy[];
}

export type Health =
  | { kind: 'checking' }
  /** The database is open and not older than it was; its rows are not counted yet. */
  | { kind: 'opened' }
  | { kind: 'fine' }
  | { kind: 'trouble'; trouble: Trouble };

const FINE: Health = { kind: 'fine' };

/** How closely to look: whether the database opens and is not older than it was; how many rows it has; at every row. */
export type Depth = 'open' | 'count' | 'rows';

const DEPTHS: readonly Depth[] = ['open', 'count', 'rows'];

/** Look at the notes, and compare them with what there should be. */
export async function checkHealth(depth: Depth): Promise<Health> {
  try {
    await readIn(['meta'], (tx) => tx.store.get('state'));
    if (depth === 'open') return { kind: 'opened' };
    const { notes, rows } = await readIn(['notes', 'meta'], async (tx) => ({
      notes: (await readState(tx)).notes,
      rows: await tx.objectStore('notes').count(),
    }));
    if (rows < notes) return await trouble('FG-D2', notes);
    return depth === 'rows' ? await checkEveryRow(notes) : FINE;
  } catch (cause) {
    const code = cause instanceof FieldGuideError ? cause.code : 'FG-D1';
    return trouble(code === 'FG-B1' || code === 'FG-D2' || code === 'FG-V1' ? code : 'FG-D1', null);
  }
}

async function checkEveryRow(notes: number): Promise<Health> {
  const tally = await countReadable();
  return tally?.lost === 0 && tally.readable >= notes ? FINE : trouble('FG-D1', notes, tally);
}

async function trouble(code: Trouble['code'], counted: number | null, tally?: Tally | null): Promise<Health> {
  const [known, copies, found] = await Promise.all([
    readSentinel(),
    listCopies(),
    tally === undefined && code !== 'FG-B1' ? countReadable() : tally,
  ]);
  const expected = Math.max(counted ?? 0, known.notes);
  return {
    kind: 'trouble',
    trouble: {
      code,
      expected: expected > 0 ? expected : (copies[0]?.notes ?? null),
      readable: found?.readable ?? null,
      copies,
    },
  };
}

/** `null` when the database does not open. */
async function countReadable(): Promise<Tally | null> {
  const tally: Tally = { readable: 0, lost: 0 };
  const { generation } = await readSentinel();
  try {
    const db = await openAsItIs(databaseName(generation));
    if (!db) return tally;
    try {
      const rows = readableRows(db, tally);
      while (!(await rows.next()).done);
    } finally {
      db.close();
    }
    return tally;
  } catch {
    return null;
  }
}

async function listCopies(): Promise<Copy[]> {
  return (await import('../second-copy/copies')).listCopies();
}

export interface HealthWatch {
  /** Look again now. */
  check: () => void;
  stop: () => void;
}

/** Counting 100,000 rows takes longer than drawing a list of them: the list, which is read next, goes first. */
export const COUNT_AFTER_MS = 1500;

/**
 * Look at the notes now, count them a little later, and look again when a reading fails, when they open again, and when
 * recovery is over in a window.
 */
export function watchHealth(onHealth: (health: Health) => void): HealthWatch {
  let last: Health['kind'] = 'checking';
  let checking = false;
  let stopped = false;
  /** Asked for while another check was under way. */
  let next: Depth | null = null;
  /** A reading failed while another check was under way: its own, or another one. */
  let failed = false;
  let counting: ReturnType<typeof setTimeout> | undefined;

  const check = async (depth: Depth): Promise<void> => {
    clearTimeout(counting);
    if (checking) {
      next = closer(next, depth);
      return;
    }
    checking = true;
    const health = await checkHealth(depth);
    checking = false;
    if (stopped) return;
    last = health.kind;
    onHealth(health);
    const asked = failed && health.kind !== 'trouble' ? 'rows' : next;
    next = null;
    failed = false;
    if (asked) void check(asked);
    else if (health.kind === 'opened') counting = setTimeout(() => void check('count'), COUNT_AFTER_MS);
  };

  const stops = [
    onConnectionNotice((notice) => {
      if (notice === 'opened') void check('count');
      if (notice === 'failed' && checking) failed = true;
      // The notes are read again and again, and fail again, while there is trouble.
      else if (notice === 'failed' && last !== 'trouble') void check('rows');
    }),
    onSentinelChanged(() => {
      if (last === 'trouble') void check('count');
    }),
  ];
  void check('open');
  return {
    check: () => void check('count'),
    stop() {
      stopped = true;
      clearTimeout(counting);
      for (const stop of stops) stop();
    },
  };
}

const closer = (a: Depth | null, b: Depth): Depth =>
  a !== null && DEPTHS.indexOf(a) > DEPTHS.indexOf(b) ? a : b;
