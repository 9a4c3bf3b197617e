/**
 * What the last write knew of the database, kept in another engine of the browser: a damaged database looks empty, not
 * broken, and only something outside of it can tell. Figures only, never text.
 *
 * Raised after a write and lowered before notes are deleted for good, so that a stop in between is no false alarm.
 */
import { storage } from '#imports';
import { z } from '@/lib/zod';
import type { StateRow } from './schema';

const count = z.int().check(z.nonnegative());

const sentinelSchema = z.object({
  /** Rows of notes, Trash included. */
  notes: count,
  sequence: count,
  schemaVersion: count,
  /** Milliseconds since the epoch; `null`: never. */
  lastExportAt: z.nullable(count),
  /** Notes written or changed since then. */
  changedSinceExport: count,
  /** Which database: 1 for the first; raised when recovery begins a new one beside a broken one. */
  generation: z.int().check(z.minimum(1)),
});

export type Sentinel = z.infer<typeof sentinelSchema>;

/** What is known of the database itself. */
export type NotesState = Pick<StateRow, 'notes' | 'sequence'>;

const NOTHING_KNOWN: Sentinel = {
  notes: 0,
  sequence: 0,
  schemaVersion: 0,
  lastExportAt: null,
  changedSinceExport: 0,
  generation: 1,
};

const LOCK = 'field-guide-sentinel';

const item = storage.defineItem<unknown>('local:notesSentinel');

/** What is remembered; all zero where nothing is, or nothing that can be read. */
export const readSentinel = (): Promise<Sentinel> => read().catch(() => NOTHING_KNOWN);

/** Hear of each change, from every window. Returns the way to stop. */
export const onSentinelChanged = (listener: () => void): (() => void) => item.watch(listener);

/** Hear that recovery has begun another database, in any window. Returns the way to stop. */
export const onMoved = (listener: () => void): (() => void) =>
  item.watch((now, before) => {
    if (generationOf(now) !== generationOf(before)) listener();
  });

const generationOf = (value: unknown): number => sentinelSchema.safeParse(value).data?.generation ?? 1;

/**
 * Remember what a write has left. An older state than the one remembered changes nothing but the number of changes.
 *
 * @param replaced - For each text that was written: when the text it replaced was written, `null` for a new note.
 */
export function raiseSentinel(
  state: NotesState,
  schemaVersion: number,
  replaced: readonly (number | null)[],
): Promise<void> {
  return change((known) => {
    const { lastExportAt } = known;
    const isNew = (before: number | null) =>
      before === null || (lastExportAt === null ? false : before <= lastExportAt);
    return {
      ...known,
      ...(state.sequence >= known.sequence
        ? { notes: state.notes, sequence: state.sequence, schemaVersion }
        : {}),
      changedSinceExport: known.changedSinceExport + replaced.filter(isNew).length,
    };
  });
}

/** Expect fewer notes: that many are about to be deleted for good. */
export const lowerSentinel = (deleted: number): Promise<void> =>
  change((known) => ({ ...known, notes: Math.max(0, known.notes - deleted) }));

/**
 * All notes were exported.
 *
 * @param at - When it was begun.
 * @param meanwhile - What has changed while it was written, and may not be in it: how many changes were known when it was
 *   begun, and how many notes have a later time now. Nothing, if not given.
 */
export const rememberExport = (at: number, meanwhile?: { before: number; later: number }): Promise<void> =>
  change((known) => ({
    ...known,
    lastExportAt: at,
    changedSinceExport: meanwhile
      ? Math.max(meanwhile.later, known.changedSinceExport - meanwhile.before, 0)
      : 0,
  }));

/** Hold what is there now for all there is: after the user has said so. */
export const acceptState = (state: NotesState, generation: number): Promise<void> =>
  change((known) => ({ ...known, ...state, generation }));

/** One after the other in all windows: a figure of one must not be written over by another's. */
async function change(next: (known: Sentinel) => Sentinel): Promise<void> {
  await navigator.locks.request(LOCK, async () => item.setValue(next(await read())));
}

/** Rejects when storage cannot be read just now: what it holds must not be taken for nothing, and written over. */
async function read(): Promise<Sentinel> {
  const known = sentinelSchema.safeParse(await item.getValue());
  return known.success ? known.data : NOTHING_KNOWN;
}
