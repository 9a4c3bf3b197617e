/**
 * Backups to a folder, every few days, while a page of ours is open. Nothing in the folder is ever replaced or deleted:
 * a backup that was good stays, whatever became of the notes since.
 */
import { errorName } from '@/lib/error-name';
import { isNamed } from '@/lib/notes/errors';
import { type ExportSchedule, isBackupDue, type ScheduleProblem } from '@/lib/notes/export/schedule';
import { readSentinel } from '../notes-db/sentinel';
import { exportName, exportNotes } from './export-notes';
import { exportSchedule } from './export-settings';
import { type BackupFolder, forgetFolder, keepFolder, readFolder, TO_WRITE } from './folder-store';
import { createFileSink, measured } from './sinks';

/** One page at a time, whichever is first. */
const LOCK = 'field-guide-scheduled-export';

interface FolderPicker {
  showDirectoryPicker?: (options: {
    id: string;
    mode: typeof TO_WRITE.mode;
    startIn: 'documents';
  }) => Promise<BackupFolder>;
}

/**
 * Ask for a folder and begin. Call it in the handler of a click, before anything is awaited. The first backup is written
 * at once, so that the user sees that it works.
 *
 * @returns Whether a folder was chosen.
 */
export async function chooseFolder(everyDays: number): Promise<boolean> {
  const { showDirectoryPicker } = window as FolderPicker;
  if (!showDirectoryPicker) return false;
  let folder: BackupFolder;
  try {
    folder = await showDirectoryPicker.call(window, { id: 'backups', ...TO_WRITE, startIn: 'documents' });
  } catch (cause) {
    if (isNamed(cause, 'AbortError')) return false;
    throw cause;
  }
  await keepFolder(folder);
  await exportSchedule.setValue({
    everyDays,
    folderName: folder.name,
    lastAt: null,
    lastFile: null,
    problem: null,
  });
  await runScheduledExport('now');
  return true;
}

/** Ask for the permission that has lapsed, in the handler of a click, and write what is due. */
export async function allowAgain(): Promise<void> {
  const folder = await readFolder();
  if (!folder || (await folder.requestPermission(TO_WRITE)) !== 'granted') return;
  await change({ problem: null });
  await runScheduledExport('now');
}

/** Change how often. */
export const setEveryDays = (everyDays: number): Promise<void> => change({ everyDays });

/** No more backups; those that are there stay. */
export async function stopSchedule(): Promise<void> {
  await exportSchedule.setValue(null);
  await forgetFolder();
}

/**
 * Write a backup if one is due. Never asks the user for anything and never fails: what went wrong stands in the schedule.
 *
 * @param when - `now`: also when nothing has changed and the time has not come.
 */
export async function runScheduledExport(when: 'due' | 'now' = 'due'): Promise<void> {
  if (!(await isToRun(when))) return;
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    // Another page may have just done it.
    if (!lock || !(await isToRun(when))) return;
    try {
      const lastFile = await writeBackup();
      await change({ lastAt: Date.now(), lastFile, problem: null });
    } catch (cause) {
      console.error('Field Guide: the scheduled backup was not written.', errorName(cause));
      await change({ problem: problemOf(cause) });
    }
  });
}

async function isToRun(when: 'due' | 'now'): Promise<boolean> {
  const schedule = await exportSchedule.getValue();
  if (!schedule) return false;
  const { changedSinceExport, notes } = await readSentinel();
  // An empty file is no backup, and would look like the newest one.
  if (notes === 0) return false;
  return when === 'now' || isBackupDue(schedule, changedSinceExport, Date.now());
}

/** @returns The name of the file. */
async function writeBackup(): Promise<string> {
  const folder = await readFolder();
  if (!folder) throw new ScheduleFailure('folder-gone');
  if ((await folder.queryPermission(TO_WRITE)) !== 'granted') throw new ScheduleFailure('permission');
  const name = await freeName(folder, exportName('backup', Date.now()));
  const handle = await folder.getFileHandle(name, { create: true });
  try {
    const sink = measured(createFileSink(await handle.createWritable()));
    const close = async () => {
      await sink.close();
      if ((await handle.getFile()).size !== sink.size()) throw new ScheduleFailure('failed');
    };
    await exportNotes({ scope: { scope: 'everything' }, format: 'backup' }, { ...sink, close });
  } catch (cause) {
    // The file was made by us a moment ago, and there is no backup in it.
    await folder.removeEntry(name).catch(() => undefined);
    throw cause;
  }
  return name;
}

/** A name that no file of the folder has. */
async function freeName(folder: BackupFolder, wanted: string): Promise<string> {
  const dot = wanted.lastIndexOf('.');
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted.slice(0, dot)}-${number}${wanted.slice(dot)}`;
    try {
      await folder.getFileHandle(name);
    } catch (cause) {
      if (isNamed(cause, 'NotFoundError')) return name;
      // A folder of that name: the next number.
      if (!isNamed(cause, 'TypeMismatchError')) throw cause;
    }
  }
}

class ScheduleFailure extends Error {
  override readonly name = 'ScheduleFailure';

  constructor(readonly problem: ScheduleProblem) {
    super(problem);
  }
}

function problemOf(cause: unknown): ScheduleProblem {
  if (cause instanceof ScheduleFailure) return cause.problem;
  if (isNamed(cause, 'NotAllowedError')) return 'permission';
  return isNamed(cause, 'NotFoundError') ? 'folder-gone' : 'failed';
}

async function change(part: Partial<ExportSchedule>): Promise<void> {
  const schedule = await exportSchedule.getValue();
  if (schedule) await exportSchedule.setValue({ ...schedule, ...part });
}
