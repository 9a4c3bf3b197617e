import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { DialogActions } from '@/components/ui/DialogActions';
import { type TeachingDraft, useTeachings } from '@/hooks/useTeachings';
import type { Generation } from '@/lib/screens/types';
import { messages } from './messages';
import { type ScreenChoice, ScreenPicker } from './ScreenPicker';
import styles from './TeachDialog.module.css';
import { TeachForm } from './TeachForm';

export interface TeachDialogProps {
  screens: readonly ScreenChoice[];
  /** The screen that is probably right, if one was chosen already. */
  suggested: string | null;
  host: Generation;
  shape: string;
  queryKeys: readonly string[];
  labels: readonly string[];
  onClose: () => void;
}

type Outcome = { kind: 'saved'; name: string; id: string } | { kind: 'undone' } | { kind: 'failed' };

/** "Not right?": pick the right screen, choose what to remember, see what is stored, and take it back. */
export function TeachDialog({ screens, suggested, host, onClose, ...seen }: TeachDialogProps) {
  const { teach, forget } = useTeachings();
  const [picked, setPicked] = useState(screens.find(({ id }) => id === suggested) ?? null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const attempt = async (work: Promise<Outcome>) => {
    try {
      setOutcome(await work);
    } catch {
      // Storage has refused; what was taught before is as it was.
      setOutcome({ kind: 'failed' });
    }
  };
  const save = async (draft: TeachingDraft, name: string): Promise<Outcome> => {
    const { id } = await teach(draft);
    return { kind: 'saved', name, id };
  };
  const undo = async (id: string): Promise<Outcome> => {
    await forget(id);
    return { kind: 'undone' };
  };

  return (
    <Dialog title={messages.title} onClose={onClose}>
      {outcome?.kind === 'failed' && <p role="alert">{messages.failed}</p>}
      {outcome === null || outcome.kind === 'failed' ? (
        picked ? (
          <TeachForm
            screen={picked}
            host={host}
            {...seen}
            onChangeScreen={() => setPicked(null)}
            onSave={(draft) => void attempt(save(draft, picked.name))}
            onCancel={onClose}
          />
        ) : (
          <ScreenPicker screens={screens} onPick={setPicked} />
        )
      ) : (
        <div className={styles.outcome} role="status">
          <p>{outcome.kind === 'saved' ? messages.saved(outcome.name) : messages.undone}</p>
          <DialogActions>
            {outcome.kind === 'saved' && (
              <Button onClick={() => void attempt(undo(outcome.id))}>{messages.undo}</Button>
            )}
            <Button look="primary" onClick={onClose}>
              {messages.close}
            </Button>
          </DialogActions>
        </div>
      )}
    </Dialog>
  );
}
