import { errorName } from '@/lib/error-name';
import { FieldGuideError } from '@/lib/notes/errors';
import { UpgradeHeld } from '../database/open';
import { databaseName, openNotes, type OpenOptions } from './open';
import type { NotesDatabase } from './schema';
import { type NotesState, readSentinel, type Sentinel } from './sentinel';
import { stateOf } from './state';

let letIn: number | null = null;

/**
 * Recovery, after the user has agreed to it: this page opens a database whatever the sentinel says of it. Close the
 * connection before and after.
 *
 * @param generation - Which one; made if it is not there. `null`: the guard stands again.
 */
export function letRecoveryIn(generation: number | null): void {
  letIn = generation;
}

/**
 * Open the notes, unless there is reason to believe that some are gone: then nothing is made, upgraded or written, so
 * that nothing stands in the way of bringing them back.
 *
 * Before existing notes are upgraded, the second copy is written.
 *
 * @throws FieldGuideError - `FG-D2`: there were notes, and there is no database; or it is older than it was, or has fewer.
 *   Otherwise as `openDatabase`.
 */
export async function openGuarded(options: OpenOptions = {}): Promise<NotesDatabase> {
  if (letIn !== null) return openNotes({ ...options, name: databaseName(letIn) });
  const known = await readSentinel();
  const db = await openUpToDate(known, {
    name: databaseName(known.generation),
    ...options,
    onUnblocked: (opened) => void checkUnblocked(opened, known, options),
  });
  await refuseLoss(db, known);
  return db;
}

/**
 * Whether a database is not the one that was last written. One with a higher sequence than remembered is: it has had
 * writes of which the sentinel was not told, and each leaves the right number in the same transaction.
 */
export const isLoss = (state: NotesState, known: NotesState): boolean =>
  state.sequence < known.sequence || (state.sequence === known.sequence && state.notes < known.notes);

async function openUpToDate(
  known: Sentinel,
  options: OpenOptions & { name: string },
): Promise<NotesDatabase> {
  try {
    return await openNotes({ ...options, mayUpgrade: () => false });
  } catch (held) {
    if (!(held instanceof UpgradeHeld)) throw held;
    if (held.from === 0) await refuseIfThereWereNotes(known);
    // It was newer once: this is one from before.
    else if (held.from < known.schemaVersion) throw new FieldGuideError('FG-D2');
    else await copyBeforeUpgrade(options.name);
    return openNotes(options);
  }
}

/** The sentinel can be lost too: then the second copy remembers. */
async function refuseIfThereWereNotes(known: Sentinel): Promise<void> {
  if (known.notes > 0 || known.sequence > 0) throw new FieldGuideError('FG-D2');
  const { listCopies } = await import('../second-copy/copies');
  const [newest] = await listCopies();
  if (newest && newest.notes !== 0) throw new FieldGuideError('FG-D2');
}

/** A copy that cannot be made does not stand between users and their notes: the upgrade itself is all or nothing. */
async function copyBeforeUpgrade(name: string): Promise<void> {
  try {
    const { copyDatabase } = await import('../second-copy/copy-database');
    await copyDatabase(name, 'upgrade');
  } catch (cause) {
    console.error('Field Guide: no copy was made before the upgrade.', errorName(cause));
  }
}

async function refuseLoss(db: NotesDatabase, known: NotesState): Promise<void> {
  try {
    if (isLoss(await stateOf(db), known)) throw new FieldGuideError('FG-D2');
  } catch (cause) {
    db.close();
    throw cause instanceof FieldGuideError ? cause : new FieldGuideError('FG-D1', { cause });
  }
}

async function checkUnblocked(
  opened: NotesDatabase | null,
  known: NotesState,
  options: OpenOptions,
): Promise<void> {
  try {
    if (opened) await refuseLoss(opened, known);
    options.onUnblocked?.(opened);
  } catch {
    options.onUnblocked?.(null); // the next use opens again, and says why it cannot
  }
}
