import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { useExport } from '@/hooks/useExport';
import { useNotes } from '@/hooks/useNotes';
import { errorText } from '@/lib/notes/messages';
import styles from './ExportDialog.module.css';
import { messages } from './messages';
import { filterAt, type NotePlace, type NoteScope, scopesAt } from './note-place';
import { RadioList } from './RadioList';

export interface ExportDialogProps {
  place: NotePlace;
  onClose: () => void;
}

const formats = ['markdown', 'markdown-zip', 'json'] as const;

/** Which notes, in which form; then the progress, and a file. */
export function ExportDialog({ place, onClose }: ExportDialogProps) {
  const scopes = scopesAt(place).filter(({ id }) => id !== 'trash');
  const [scope, setScope] = useState<NoteScope>('all');
  const [format, setFormat] = useState<(typeof formats)[number]>('markdown');
  const { state, done, total, result, error, start, cancel } = useExport();
  const filter = filterAt(scope, place);
  const { count } = useNotes(filter, 1);
  const working = state === 'working';

  return (
    <Dialog title={messages.exportTitle} onClose={onClose}>
      <div className={styles.form}>
        <RadioList label={messages.exportScope} options={scopes} selected={scope} onSelect={setScope} />
        <RadioList
          label={messages.exportFormat}
          options={formats.map((id) => ({ id, label: messages.format[id] }))}
          selected={format}
          onSelect={setFormat}
        />
        <div role="status" className={styles.outcome}>
          {working && (
            <>
              <progress
                className={styles.bar}
                value={done}
                max={Math.max(total, 1)}
                aria-label={messages.export}
              />
              {messages.exportProgress(done, total)}
            </>
          )}
          {state === 'done' && result && messages.exportDone(result.count)}
          {state === 'failed' && (error ? errorText(error.code) : messages.exportFailed)}
          {!working && state !== 'done' && state !== 'failed' && messages.exportCount(count)}
        </div>
        <div className={styles.actions}>
          <Button look="quiet" onClick={working ? cancel : onClose}>
            {working ? messages.cancel : messages.close}
          </Button>
          <Button
            look="primary"
            disabled={working || count === 0}
            onClick={() => start({ scope: filter, format })}
          >
            {messages.export}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
