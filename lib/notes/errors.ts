/**
 * The known failures of the notes, by the code the user sees:
 * Q1 disk full · W1 write failed · C1 changed elsewhere · D1 database does not open · D2 notes are missing · V1 newer data ·
 * B1 another window blocks · L1 note over the limits · L2 too much for one zip file · X1 export not written ·
 * X2 export not written, disk full.
 */
export type ErrorCode =
  'FG-Q1' | 'FG-W1' | 'FG-C1' | 'FG-D1' | 'FG-D2' | 'FG-V1' | 'FG-B1' | 'FG-L1' | 'FG-L2' | 'FG-X1' | 'FG-X2';

/**
 * A failure that the user is told about; `errorText` has the words.
 *
 * The message is the code alone, so that whatever logs an error never logs the text of a note.
 */
export class FieldGuideError extends Error {
  override readonly name = 'FieldGuideError';

  constructor(
    readonly code: ErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/**
 * Turn a failure of a write into one the user can be told about. Known errors are passed through;
 * a full disk is told apart by the name of the browser's error, which is no longer a `DOMException` everywhere.
 */
export function toSaveError(cause: unknown): FieldGuideError {
  if (cause instanceof FieldGuideError) return cause;
  return new FieldGuideError(isNamed(cause, 'QuotaExceededError') ? 'FG-Q1' : 'FG-W1', { cause });
}

/** Whether a value is an error with that `name`, of whatever class or context. */
export function isNamed(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && 'name' in value && value.name === name;
}
