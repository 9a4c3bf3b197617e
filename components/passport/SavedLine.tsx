import { Button } from '@/components/ui/Button';
import { messages } from './messages';
import styles from './SavedLine.module.css';
import type { LastChange } from './usePassportEdit';

export interface SavedLineProps {
  last: LastChange | null;
  onUndo: () => void;
}

/** What became of the last change, and the way back. There from the start, so that nothing moves. */
export function SavedLine({ last, onUndo }: SavedLineProps) {
  return (
    <div className={styles.line}>
      <span role="status" className={last?.status === 'failed' ? styles.failed : undefined}>
        {last && words(last)}
      </span>
      {last && last.status !== 'failed' && (
        <Button look="link" onClick={onUndo}>
          {messages.undo}
        </Button>
      )}
    </div>
  );
}

function words({ key, status }: LastChange): string {
  const subject = messages.subject[key];
  switch (status) {
    case 'saving':
      return messages.saving;
    case 'saved':
      return messages.saved(subject);
    case 'taken-back':
      return messages.takenBack(subject);
    case 'failed':
      return messages.notSaved;
  }
}
