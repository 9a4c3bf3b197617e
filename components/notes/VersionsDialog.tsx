import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { DialogActions } from '@/components/ui/DialogActions';
import { EmptyState } from '@/components/ui/EmptyState';
import { restoreVersion, useVersions, type VersionRow } from '@/hooks/useVersions';
import { fullMomentOf, fullMomentsOf } from '@/lib/dates';
import { type Note, sameFields } from '@/lib/notes/note';
import { noteTitle } from '@/lib/notes/title';
import { DiffView } from './DiffView';
import { messages } from './messages';
import { RadioList } from './RadioList';
import type { Done } from './undo';
import styles from './VersionsDialog.module.css';
import { wasDone } from './was-done';

export interface VersionsDialogProps {
  note: Note;
  onClose: () => void;
  onDone: (done: Done) => void;
}

/** The texts a note had before; what has changed since each, and the way back to it. */
export function VersionsDialog({ note, onClose, onDone }: VersionsDialogProps) {
  const { status, versions } = useVersions(note);
  const [chosen, setChosen] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const labels = fullMomentsOf(versions.map(({ updatedAt }) => updatedAt));
  const version = versions.find(({ revision }) => String(revision) === chosen) ?? versions[0];

  const restore = async ({ fields, updatedAt }: VersionRow) => {
    setFailed(false);
    try {
      const { beside, undo } = await restoreVersion(note, fields);
      onDone({
        ids: [beside?.id ?? note.id],
        text: beside
          ? messages.versionBeside(noteTitle(beside))
          : messages.versionRestored(fullMomentOf(updatedAt)),
        undo: wasDone(undo),
      });
    } catch {
      setFailed(true);
    }
  };
  return (
    <Dialog title={messages.versions} onClose={onClose}>
      <div className={styles.versions}>
        <p className={styles.name}>
          <bdi>{noteTitle(note)}</bdi>
        </p>
        {status === 'failed' && <EmptyState text={messages.versionsFailed} />}
        {status === 'ready' && versions.length === 0 && <EmptyState text={messages.noVersions} />}
        {version && (
          <>
            <RadioList
              label={messages.versionsOf(versions.length)}
              options={versions.map(({ revision }, at) => ({
                id: String(revision),
                label: labels[at] ?? '',
              }))}
              selected={String(version.revision)}
              onSelect={setChosen}
            />
            <DiffView before={version.fields} after={note} />
            <p role="alert" className={styles.failed}>
              {failed && messages.versionNotRestored}
            </p>
            <DialogActions>
              <Button look="quiet" onClick={onClose}>
                {messages.close}
              </Button>
              <Button
                look="primary"
                disabled={sameFields(version.fields, note)}
                onClick={() => void restore(version)}
              >
                {messages.restoreVersion}
              </Button>
            </DialogActions>
          </>
        )}
      </div>
    </Dialog>
  );
}
