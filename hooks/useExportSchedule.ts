import { useEffect, useState } from 'react';
import { errorName } from '@/lib/error-name';
import type { ExportSchedule } from '@/lib/notes/export/schedule';
import { exportSchedule } from '@/services/export/export-settings';
import { watchSetting } from '@/services/watch-setting';

/** With the writers of files: fetched when something is to be done. */
const scheduled = () => import('@/services/export/scheduled-export');

export interface ExportScheduleView {
  /** `undefined` until it was read; `null`: there is none. */
  schedule: ExportSchedule | null | undefined;
  /** Whether this browser can write to a folder. */
  possible: boolean;
  /** What was asked for is being done. */
  busy: boolean;
  /** The last thing that was asked for did not work. */
  failed: boolean;
  /** In the handler of a click: the browser asks for the folder. */
  choose: (everyDays: number) => void;
  /** In the handler of a click: the browser asks whether the folder may be written again. */
  allowAgain: () => void;
  setEveryDays: (everyDays: number) => void;
  runNow: () => void;
  stop: () => void;
}

/** Backups that are written to a folder without being asked for. */
export function useExportSchedule(): ExportScheduleView {
  const [schedule, setSchedule] = useState<ExportSchedule | null | undefined>(undefined);
  const [doing, setDoing] = useState<'nothing' | 'busy' | 'failed'>('nothing');
  useEffect(() => watchSetting(exportSchedule, setSchedule), []);

  const attempt = (act: (service: Awaited<ReturnType<typeof scheduled>>) => Promise<unknown>) => {
    setDoing('busy');
    scheduled()
      .then(act)
      .then(
        () => setDoing('nothing'),
        (cause: unknown) => {
          console.error('Field Guide: the scheduled backups could not be changed.', errorName(cause));
          setDoing('failed');
        },
      );
  };

  return {
    schedule,
    possible: 'showDirectoryPicker' in window,
    busy: doing === 'busy',
    failed: doing === 'failed',
    choose: (everyDays) => attempt(({ chooseFolder }) => chooseFolder(everyDays)),
    allowAgain: () => attempt(({ allowAgain }) => allowAgain()),
    setEveryDays: (everyDays) => attempt(({ setEveryDays }) => setEveryDays(everyDays)),
    runNow: () => attempt(({ runScheduledExport }) => runScheduledExport('now')),
    stop: () => attempt(({ stopSchedule }) => stopSchedule()),
  };
}
