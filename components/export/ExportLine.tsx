import { Suspense, useState } from 'react';
import type { NotePlace } from '@/components/notes/note-place';
import { Button } from '@/components/ui/Button';
import { useExportSchedule } from '@/hooks/useExportSchedule';
import { putOffExport, useExportState } from '@/hooks/useExportState';
import styles from './ExportLine.module.css';
import { lastExportWords } from './last-export';
import { messages } from './messages';
import { ExportDialog } from './on-demand';

export interface ExportLineProps {
  place: NotePlace;
}

/** A quiet line when notes are only here for too long, or when scheduled backups cannot go on; otherwise nothing. */
export function ExportLine({ place }: ExportLineProps) {
  const state = useExportState();
  const { schedule, busy, allowAgain, choose } = useExportSchedule();
  const [exporting, setExporting] = useState(false);
  const problem = schedule?.problem ?? null;

  return (
    <>
      {schedule && problem !== null && (
        <div className={styles.line}>
          <span>{messages.problems[problem](schedule.folderName)}</span>
          {problem === 'permission' && (
            <Button look="link" disabled={busy} onClick={allowAgain}>
              {messages.allowAgain}
            </Button>
          )}
          {problem === 'folder-gone' && (
            <Button look="link" disabled={busy} onClick={() => choose(schedule.everyDays)}>
              {messages.otherFolder}
            </Button>
          )}
        </div>
      )}
      {state?.due && problem === null && (
        <div className={styles.line}>
          <span>{lastExportWords(state)}</span>
          <Button look="link" onClick={() => setExporting(true)}>
            {messages.export}
          </Button>
          <Button look="link" onClick={() => void putOffExport()}>
            {messages.later}
          </Button>
        </div>
      )}
      <Suspense>{exporting && <ExportDialog place={place} onClose={() => setExporting(false)} />}</Suspense>
    </>
  );
}
