import { Button } from '@/components/ui/Button';
import { messages } from './messages';
import styles from './SaveBar.module.css';

export interface SaveBarProps {
  status: keyof typeof messages.status;
  /** The sentence for a failure or a conflict. */
  error: string | null;
  /** The text was brought back from a draft. */
  recovered: boolean;
  canSave: boolean;
  saveLabel: string;
  leaveLabel: string;
  onSave: () => void;
  onLeave: () => void;
}

/** Saving, what became of it, and the way out. */
export function SaveBar({ status, error, recovered, canSave, onSave, onLeave, ...labels }: SaveBarProps) {
  return (
    <>
      {error && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
      <div className={styles.bar}>
        <span role="status" className={styles.status}>
          {recovered && status !== 'saved' ? messages.recovered : messages.status[status]}
        </span>
        <Button look="quiet" onClick={onLeave}>
          {labels.leaveLabel}
        </Button>
        <Button look="primary" disabled={!canSave || status === 'saving'} onClick={onSave}>
          {labels.saveLabel}
        </Button>
      </div>
    </>
  );
}
