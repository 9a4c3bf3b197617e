import { Suspense, useState } from 'react';
import type { NotePlace } from '@/components/notes/note-place';
import { Button } from '@/components/ui/Button';
import { useExportState } from '@/hooks/useExportState';
import styles from './ExportSection.module.css';
import { lastExportWords } from './last-export';
import { LimitFields } from './LimitFields';
import { messages } from './messages';
import { ExportDialog } from './on-demand';
import { ScheduleForm } from './ScheduleForm';

const NOWHERE: NotePlace = { area: null, screen: null, tenant: null, record: null };

/** On the options page: the last export, when to be told of it, and backups that need no thought. */
export function ExportSection() {
  const state = useExportState();
  const [exporting, setExporting] = useState(false);
  return (
    <div className={styles.section}>
      <p>
        {state && lastExportWords(state)} <span className={styles.soft}>{messages.lastText}</span>
      </p>
      <div>
        <Button onClick={() => setExporting(true)}>{messages.exportNotes}</Button>
      </div>
      {state && <LimitFields limits={state.limits} />}
      <ScheduleForm />
      <Suspense>{exporting && <ExportDialog place={NOWHERE} onClose={() => setExporting(false)} />}</Suspense>
    </div>
  );
}
