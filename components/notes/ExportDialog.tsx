import { useState } from 'react';
import { useTenantName } from '@/components/passport/useTenantName';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { useExport } from '@/hooks/useExport';
import { useNoteCount } from '@/hooks/useNoteCount';
import { errorText } from '@/lib/notes/messages';
import styles from './ExportDialog.module.css';
import { messages } from './messages';
import { filterAt, type NotePlace, type NoteScope } from './note-place';
import { scopesAt } from './note-scopes';
import { RadioList } from './RadioList';

export interface ExportDialogProps {
  place: NotePlace;
  /** Notes chosen in a list: then they are offered first. */
  selected?: readonly string[];
  onClose: () => void;
}

type ExportScope = NoteScope | 'selected';

const formats = ['markdown', 'markdown-zip', 'json'] as const;

/** Which notes, in which form; then the progress, and a file. */
export function ExportDialog({ place, selected, onClose }: ExportDialogProps) {
  const [scope, setScope] = useState<ExportScope>(selected ? 'selected' : 'all');
  const [format, setFormat] = useState<(typeof formats)[number]>('markdown');
  const { state, done, total, result, error, start, cancel } = useExport();
  const filter = scope === 'selected' ? null : filterAt(scope, place);
  const counted = useNoteCount(filter);
  const count = filter ? counted : (selected?.length ?? 0);
  const working = state === 'working';
  const tenantName = useTenantName();

  return (
    <Dialog title={messages.exportTitle} onClose={onClose}>
      <div className={styles.form}>
        <RadioList
          label={messages.exportScope}
          options={exportScopes(place, selected, tenantName)}
          selected={scope}
          onSelect={setScope}
        />
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
          {!working && state !== 'done' && state !== 'failed' && count !== null && messages.count(count)}
        </div>
        <div className={styles.actions}>
          <Button look="quiet" onClick={working ? cancel : onClose}>
            {working ? messages.cancel : messages.close}
          </Button>
          <Button
            look="primary"
            disabled={working || count === 0}
            onClick={() => start({ scope: filter ?? { ids: selected ?? [] }, format })}
          >
            {messages.export}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function exportScopes(
  place: NotePlace,
  selected: readonly string[] | undefined,
  tenantName: (tenant: string) => string,
): readonly { id: ExportScope; label: string }[] {
  const scopes = scopesAt(place, tenantName).filter(({ id }) => id !== 'trash');
  return selected
    ? [{ id: 'selected', label: messages.exportSelection(selected.length) }, ...scopes]
    : scopes;
}
