/**
 * The files of the second copy: lines of JSON. A copy is one note a line, by id, and a last line that says how many there
 * are and what their bytes come to. A journal has what was changed or deleted since, in the order it happened.
 */
import { z } from '@/lib/zod';
import { canonicalLine } from '../canonical';

/** Why a copy was written. */
export type CopyReason = 'changes' | 'hidden' | 'upgrade' | 'import' | 'asked';

const count = z.int().check(z.nonnegative());

const endSchema = z.object({
  copy: z.object({
    formatVersion: z.literal(1),
    /** When it was begun, in milliseconds since the epoch. */
    at: count,
    notes: count,
    /** The sequence of the database when the copy was begun: changes up to it are in the copy. */
    sequence: count,
    reason: z.string(),
    /** Of all bytes before this line. */
    sha256: z.string(),
  }),
});

/** What the last line of a copy says. */
export type CopyEnd = z.infer<typeof endSchema>['copy'];

const changeSchema = z.object({
  sequence: count,
  /** The note as it was after the change; absent when it was deleted for good. */
  note: z.optional(z.unknown()),
  id: z.string(),
});

/** A line of a journal. */
export interface Change {
  sequence: number;
  id: string;
  /** `undefined`: deleted for good. */
  note?: unknown;
}

export const endLine = (end: CopyEnd): string => canonicalLine({ copy: end });

/** The end of a copy, or `null` for a line that is none: the file is torn, or no copy of this format. */
export function parseEnd(line: string): CopyEnd | null {
  const end = endSchema.safeParse(parseLine(line));
  return end.success ? end.data.copy : null;
}

export const changeLine = (change: Change): string => canonicalLine(change);

/** A line of a journal, or `null` for one that is torn. */
export function parseChange(line: string): Change | null {
  const change = changeSchema.safeParse(parseLine(line));
  return change.success ? change.data : null;
}

/** What a line says; `undefined` when it is torn. */
export function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
