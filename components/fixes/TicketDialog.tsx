import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { DialogActions } from '@/components/ui/DialogActions';
import { useCopy } from '@/components/ui/use-copy';
import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import { useWalkText, type WalkToTell } from '@/hooks/useWalkText';
import { messages } from './walk-messages';
import styles from './TicketDialog.module.css';

export interface TicketDialogProps {
  toTell: WalkToTell;
  onClose: () => void;
}

/** The trail as text, to be read before it is copied. */
export function TicketDialog({ toTell, onClose }: TicketDialogProps) {
  const { hides } = useScreenshotMode();
  const [asked, setAsked] = useState<boolean | null>(null);
  const redacted = asked ?? hides;
  const textOf = useWalkText();
  const { title, body, replaced } = textOf(toTell, redacted);
  const text = `# ${title}\n\n${body}\n`;
  const { outcome, copy, forget } = useCopy(text);
  const id = useId();
  return (
    <Dialog title={messages.ticketTitle} onClose={onClose}>
      <div className={styles.ticket}>
        <label className={styles.choice}>
          <input
            type="checkbox"
            data-first-focus
            checked={redacted}
            aria-describedby={`${id}-hint`}
            onChange={({ currentTarget }) => {
              setAsked(currentTarget.checked);
              forget();
            }}
          />
          {messages.redact}
        </label>
        <p id={`${id}-hint`} className={styles.hint}>
          {messages.redactHint}
        </p>
        <h3 id={`${id}-preview`} className={styles.heading}>
          {messages.preview}
        </h3>
        {hides ? (
          <p>{messages.previewHidden}</p>
        ) : (
          <pre tabIndex={0} role="region" aria-labelledby={`${id}-preview`} className={styles.preview}>
            {text}
          </pre>
        )}
        <DialogActions>
          <span role="status" className={styles.outcome}>
            {outcome ?? (redacted ? messages.replaced(replaced) : '')}
          </span>
          <Button look="quiet" onClick={onClose}>
            {messages.close}
          </Button>
          <Button look="primary" onClick={copy}>
            {messages.copy}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  );
}
