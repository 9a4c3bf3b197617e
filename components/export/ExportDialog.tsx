import { useState } from 'react';
import type { NotePlace } from '@/components/notes/note-place';
import { RadioList } from '@/components/notes/RadioList';
import { useTenantName } from '@/components/passport/useTenantName';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { DialogActions } from '@/components/ui/DialogActions';
import { Segments } from '@/components/ui/Segments';
import { useChosenCount } from '@/hooks/useChosenCount';
import { type ExportFormat, useExport } from '@/hooks/useExport';
import { CopyRow } from './CopyRow';
import { DateRange } from './DateRange';
import { ANY_DAY, toDates } from './days';
import styles from './ExportDialog.module.css';
import { ExportOutcome } from './ExportOutcome';
import { ImportHint } from './ImportHint';
import { messages } from './messages';
import { RedactionPreview } from './RedactionPreview';
import { type ScopeId, scopesAt, toScope } from './scopes';

export interface ExportDialogProps {
  place: NotePlace;
  /** Notes chosen in a list: then they are offered first. */
  selected?: readonly string[];
  onClose: () => void;
}

const formats = ['backup', 'markdown-zip', 'markdown', 'csv', 'html'] as const;
const folderings = ['tenant', 'area'] as const;

/** Which notes, in which form; then the progress, and a file. */
export function ExportDialog({ place, selected, onClose }: ExportDialogProps) {
  const [scopeId, setScopeId] = useState<ScopeId>(selected ? 'selected' : 'all');
  const [format, setFormat] = useState<ExportFormat>(selected ? 'markdown' : 'backup');
  const [folderBy, setFolderBy] = useState<(typeof folderings)[number]>('tenant');
  const [days, setDays] = useState(ANY_DAY);
  const [wantsRedacted, setWantsRedacted] = useState(false);
  const running = useExport();

  const redact = wantsRedacted && format !== 'backup';
  const scope = toScope(scopeId, place, selected, format);
  const dates = toDates(days);
  const count = useChosenCount(scope, dates);
  const working = running.state === 'working' || running.state === 'asking';

  return (
    <Dialog title={messages.title} onClose={onClose}>
      <div className={styles.form}>
        <RadioList
          label={messages.scope}
          options={scopesAt(place, selected, format, useTenantName())}
          selected={scopeId}
          onSelect={setScopeId}
        />
        <RadioList
          label={messages.format}
          options={formats.map((id) => ({ id, label: messages.formats[id] }))}
          selected={format}
          onSelect={setFormat}
        />
        <p className={styles.hint}>{messages.about[format]}</p>
        <ImportHint format={format} count={count} />
        {format === 'markdown-zip' && (
          <div className={styles.folders}>
            {/* The choice is named so already. */}
            <span className={styles.legend} aria-hidden="true">
              {messages.folders}
            </span>
            <Segments
              label={messages.folders}
              options={folderings.map((id) => ({ id, label: messages.folderBy[id] }))}
              selected={folderBy}
              onSelect={setFolderBy}
            />
          </div>
        )}
        <DateRange days={days} onChange={setDays} />
        {format !== 'backup' && (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={wantsRedacted}
              onChange={({ currentTarget }) => setWantsRedacted(currentTarget.checked)}
            />
            {messages.redact}
          </label>
        )}
        {redact && <RedactionPreview scope={scope} dates={dates} />}
        {format !== 'backup' && (
          // A new row for a new choice: what was copied before is not said of it.
          <CopyRow
            key={JSON.stringify([scope, dates, redact])}
            count={count}
            options={{ scope, dates, redact }}
          />
        )}
        <ExportOutcome running={running} format={format} count={count} />
        <DialogActions>
          <Button look="quiet" onClick={working ? running.cancel : onClose}>
            {working ? messages.cancel : messages.close}
          </Button>
          <Button
            look="primary"
            disabled={working || count === 0}
            onClick={() => running.start({ scope, format, dates, redact, folderBy })}
          >
            {messages.export}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  );
}
