import { errorName } from '@/lib/error-name';
import { type ExportAge, type ExportLimits, isExportDue } from '@/lib/notes/export/overdue';
import { readIn } from '../notes-db/connection';
import { onSentinelChanged, readSentinel } from '../notes-db/sentinel';
import { exportLimits, exportQuietUntil } from './export-settings';

/** What a page says of the last export. */
export interface ExportState extends ExportAge {
  limits: ExportLimits;
  /** Whether a quiet line is to say that an export is due. */
  due: boolean;
}

const DAY = 24 * 60 * 60 * 1000;

/** How long the line stays away when the user puts it off. */
const QUIET_DAYS = 7;

/** Hear of the last export, now and after each change in any window. Returns the way to stop. */
export function watchExportState(onState: (state: ExportState) => void): () => void {
  let stopped = false;
  const read = () =>
    void readExportState().then(
      (state) => {
        if (!stopped) onState(state);
      },
      (cause: unknown) => console.error('Field Guide: the last export is not known.', errorName(cause)),
    );
  const stops = [onSentinelChanged(read), exportLimits.watch(read), exportQuietUntil.watch(read)];
  read();
  return () => {
    stopped = true;
    for (const stop of stops) stop();
  };
}

/** The same, once. */
export async function readExportState(): Promise<ExportState> {
  const [{ lastExportAt, changedSinceExport }, limits, quietUntil] = await Promise.all([
    readSentinel(),
    exportLimits.getValue(),
    exportQuietUntil.getValue(),
  ]);
  const oldest = lastExportAt === null && changedSinceExport > 0 ? await oldestChange() : null;
  const age = { lastExportAt, changedSince: changedSinceExport, oldest };
  const now = Date.now();
  return { ...age, limits, due: now >= quietUntil && isExportDue(age, limits, now) };
}

/** The line goes, and comes back in a week if it is still true. */
export const putOffExport = (): Promise<void> => exportQuietUntil.setValue(Date.now() + QUIET_DAYS * DAY);

export const setExportLimits = (limits: ExportLimits): Promise<void> => exportLimits.setValue(limits);

/** The first of each stretch of the index: notes that are pinned, and those that are not. */
function oldestChange(): Promise<number | null> {
  return readIn(['notes'], async (tx) => {
    const firsts = await Promise.all(
      [0, 1].map((rank) => tx.store.index('byUpdated').openKeyCursor(IDBKeyRange.bound([rank], [rank, []]))),
    );
    const times = firsts.flatMap((cursor) => (cursor ? [cursor.key[1]] : []));
    return times.length === 0 ? null : Math.min(...times);
  });
}
