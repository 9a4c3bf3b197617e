import type { ImportFile } from '@/lib/notes/import/byte-source';
import type { IncomingNote } from '@/lib/notes/import/items';
import { readImport } from '@/lib/notes/import/read-import';
import { ImportRefused, type Refusal } from '@/lib/notes/import/refusal';

export interface Outcome {
  /** Why all is refused; `null` when it is not. */
  all: Refusal | null;
  notes: IncomingNote[];
  parts: Refusal[];
}

/** Read to the end. Nothing but a refusal may ever come out of the gate: anything else is thrown on. */
export function outcomeOf(given: ImportFile | readonly ImportFile[]): Outcome {
  const files = 'path' in given ? [given] : given;
  const outcome: Outcome = { all: null, notes: [], parts: [] };
  try {
    for (const item of readImport(files).items) {
      if (item.kind === 'note') outcome.notes.push(item);
      if (item.kind === 'refused') outcome.parts.push(item.refusal);
    }
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    outcome.all = error.refusal;
  }
  return outcome;
}
