/** File names of the second copy. They sort by what the database had seen, not by a clock, which can go backwards. */

export type CopyKind = 'notes' | 'journal';

export interface CopyName {
  kind: CopyKind;
  /** The sequence of the database when the file was begun. */
  sequence: number;
  /** Milliseconds since the epoch. */
  at: number;
}

const PATTERN = /^(notes|journal)-(\d{1,16})-(\d{1,16})\.ndjson$/;

export const toFile = ({ kind, sequence, at }: CopyName): string =>
  `${kind}-${String(sequence).padStart(12, '0')}-${String(at)}.ndjson`;

/** `null` for a file that is none of ours. */
export function fromFile(file: string): CopyName | null {
  const [, kind, sequence, at] = PATTERN.exec(file) ?? [];
  return kind ? { kind: kind as CopyKind, sequence: Number(sequence), at: Number(at) } : null;
}

/** The latest first. */
export const latestFirst = (a: Omit<CopyName, 'kind'>, b: Omit<CopyName, 'kind'>): number =>
  b.sequence - a.sequence || b.at - a.at;
