import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useExportSchedule } from '@/hooks/useExportSchedule';
import { dateOf } from '@/lib/dates';
import { EVERY_DAYS, type ExportSchedule } from '@/lib/notes/export/schedule';
import { messages } from './messages';
import styles from './ScheduleForm.module.css';

/** Backups to a folder: how often, where to, and how it goes. */
export function ScheduleForm() {
  const id = useId();
  const view = useExportSchedule();
  const { schedule, possible, busy, failed } = view;
  const [wanted, setWanted] = useState(7);
  if (schedule === undefined) return null;

  const everyDays = schedule?.everyDays ?? wanted;
  const setEveryDays = (days: number) => (schedule ? view.setEveryDays(days) : setWanted(days));
  return (
    <section className={styles.schedule} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {messages.schedule}
      </h3>
      <p className={styles.soft}>{possible ? messages.scheduleText : messages.scheduleImpossible}</p>
      {possible && (
        <>
          {schedule && <Progress schedule={schedule} />}
          <div className={styles.row}>
            <label>
              <span className={styles.soft}>{messages.every}</span>{' '}
              <select
                className={styles.select}
                value={everyDays}
                onChange={({ currentTarget }) => setEveryDays(Number(currentTarget.value))}
              >
                {EVERY_DAYS.map((days) => (
                  <option key={days} value={days}>
                    {messages.everyDays(days)}
                  </option>
                ))}
              </select>
            </label>
            <Button disabled={busy} onClick={() => view.choose(everyDays)}>
              {schedule ? messages.otherFolder : messages.chooseFolder}
            </Button>
            {schedule?.problem === 'permission' && (
              <Button disabled={busy} onClick={view.allowAgain}>
                {messages.allowAgain}
              </Button>
            )}
            {schedule && schedule.problem !== 'permission' && (
              <Button disabled={busy} onClick={view.runNow}>
                {messages.runNow}
              </Button>
            )}
            {schedule && (
              <Button look="quiet" disabled={busy} onClick={view.stop}>
                {messages.stop}
              </Button>
            )}
          </div>
        </>
      )}
      <div role="status">{failed && messages.scheduleFailed}</div>
    </section>
  );
}

function Progress({ schedule: { folderName, lastAt, lastFile, problem } }: { schedule: ExportSchedule }) {
  return (
    <div role="status" className={styles.progress}>
      <p>
        {messages.folder}: <bdi>{folderName}</bdi>.{' '}
        {lastAt === null ? messages.noBackupYet : messages.lastBackup(lastFile ?? '', dateOf(lastAt))}
      </p>
      {problem !== null && <p>{messages.problems[problem](folderName)}</p>}
    </div>
  );
}
