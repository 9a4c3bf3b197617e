import { FieldGuideError } from '@/lib/notes/errors';
import type { Choices } from '@/lib/notes/import/choices';
import { type ImportPlan, rowsOf } from '@/lib/notes/import/plan';
import { ImportRefused } from '@/lib/notes/import/refusal';
import { applyImport, listImports } from '../notes-db/apply-import';
import { foreseeUndo, undoImport, type UndoOutcome } from '../notes-db/undo-import';
import { takeSnapshot } from '../second-copy/take-snapshot';

export { foreseeUndo, listImports, type UndoOutcome };

export interface Applied {
  /** Names the import, for the undo. */
  id: string;
  added: number;
  replaced: number;
}

/**
 * Write what the user agreed to: all of it in one transaction, or nothing. A copy of all notes is made first.
 *
 * @param id - Made by the caller: applying the same again changes nothing.
 * @throws ImportRefused - `notes-changed`: a note was changed since the plan was made; plan again. `no-copy`.
 * @throws FieldGuideError - Nothing was written.
 */
export async function applyPlan(plan: ImportPlan, choices: Choices, id: string): Promise<Applied> {
  const rows = rowsOf(plan, choices);
  if (rows.length === 0) return { id, added: 0, replaced: 0 };
  await copyFirst();
  const outcome = await applyImport(rows, { id, at: Date.now(), source: plan.source });
  if (outcome.kind === 'changed-meanwhile') throw new ImportRefused('notes-changed');
  return { id, added: outcome.added, replaced: outcome.replaced };
}

/**
 * Take a whole import back: ask first, with `foreseeUndo`. Notes that were changed after it stay as they are.
 *
 * @returns `null` when it cannot be undone any more.
 */
export async function undoPlan(id: string): Promise<UndoOutcome | null> {
  await copyFirst();
  return undoImport(id);
}

/** Without a copy to fall back on nothing is begun. */
async function copyFirst(): Promise<void> {
  try {
    await takeSnapshot('import');
  } catch (cause) {
    throw cause instanceof FieldGuideError ? cause : new ImportRefused('no-copy', {}, { cause });
  }
}
