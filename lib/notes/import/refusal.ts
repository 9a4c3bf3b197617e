/**
 * Why a file, or a part of one, is not imported. The codes follow the steps of the gate:
 * I1 size · I2 kind · I3 archive · I4 not text · I5 not well formed · I6 not of our form · I7 contradicts itself or is
 * over a limit · I8 the notes changed meanwhile · I9 stopped, or could not begin.
 */
export type ImportCode = `FG-I${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;

/** Every reason there is, and the code the user sees with it. */
export const refusalCodes = {
  'file-empty': 'FG-I1',
  'file-too-large': 'FG-I1',
  'files-too-large': 'FG-I1',
  'too-many-files': 'FG-I1',

  'kind-unknown': 'FG-I2',

  'zip-damaged': 'FG-I3',
  'zip-64': 'FG-I3',
  'zip-too-many-entries': 'FG-I3',
  'zip-encrypted': 'FG-I3',
  'zip-method': 'FG-I3',
  'zip-link': 'FG-I3',
  'zip-nested': 'FG-I3',
  'zip-overlap': 'FG-I3',
  'zip-name': 'FG-I3',
  'zip-name-twice': 'FG-I3',
  'zip-too-large': 'FG-I3',
  'zip-entry-too-large': 'FG-I3',
  'zip-ratio': 'FG-I3',
  'zip-differs': 'FG-I3',

  'not-utf-8': 'FG-I4',

  'line-too-long': 'FG-I5',
  'not-json': 'FG-I5',
  'too-deep': 'FG-I5',
  'forbidden-key': 'FG-I5',
  'csv-quotes': 'FG-I5',
  'csv-cells': 'FG-I5',

  'manifest-form': 'FG-I6',
  'format-newer': 'FG-I6',
  'file-unlisted': 'FG-I6',
  'file-missing': 'FG-I6',
  'note-form': 'FG-I6',
  'csv-header': 'FG-I6',

  'too-long': 'FG-I7',
  'too-many-tags': 'FG-I7',
  'id-twice': 'FG-I7',
  'too-many-notes': 'FG-I7',
  'count-differs': 'FG-I7',
  'size-differs': 'FG-I7',
  'hash-differs': 'FG-I7',
  'nothing-in-it': 'FG-I7',
  'row-unreadable': 'FG-I7',

  'notes-changed': 'FG-I8',

  stalled: 'FG-I9',
  'read-failed': 'FG-I9',
  'no-copy': 'FG-I9',
} as const satisfies Record<string, ImportCode>;

export type RefusalReason = keyof typeof refusalCodes;

/** A refusal as data: it travels from the worker to the page, and never holds the text of a note. */
export interface Refusal {
  reason: RefusalReason;
  /** The file it is about, as it is named in the archive or folder; empty when it is about all of them. */
  file: string;
  /** From 1. */
  line: number | null;
  /** The field of a note, by its name in our formats. */
  field: string | null;
  limit: number | null;
}

/**
 * Thrown when a whole file is refused.
 *
 * The message is the code alone, so that whatever logs an error never logs a name or a text.
 */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
  readonly refusal: Refusal;

  constructor(reason: RefusalReason, about: Partial<Omit<Refusal, 'reason'>> = {}, options?: ErrorOptions) {
    super(refusalCodes[reason], options);
    this.refusal = toRefusal(reason, about);
  }
}

/** Fill in what is left out. */
export function toRefusal(
  reason: RefusalReason,
  { file = '', line = null, field = null, limit = null }: Partial<Omit<Refusal, 'reason'>> = {},
): Refusal {
  return { reason, file, line, field, limit };
}

/**
 * Run a step that does not know where it is in the file, and say so in its refusal.
 *
 * @param line - `null`: the step may know better.
 * @throws ImportRefused - What the step throws, with file and line.
 */
export function at<Result>(file: string, line: number | null, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof ImportRefused) || error.refusal.file !== '') throw error;
    const { reason, line: itsLine, field, limit } = error.refusal;
    throw new ImportRefused(reason, { file, line: line ?? itsLine, field, limit }, { cause: error });
  }
}

/** Hand on the same items, with the file's name in every refusal on the way. */
export function* within<Item>(file: string, items: Iterable<Item>): Generator<Item> {
  const iterator = items[Symbol.iterator]();
  for (;;) {
    const next = at(file, null, () => iterator.next());
    if (next.done === true) return;
    yield next.value;
  }
}
