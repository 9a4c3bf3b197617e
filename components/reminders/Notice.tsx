import { Button } from '@/components/ui/Button';
import { messages } from './messages';
import styles from './Notice.module.css';

export interface NoticeProps {
  text: string;
  /** `null`: there is nothing to take back. */
  onUndo: (() => void) | null;
}

/** What was just done, and the way back. Takes the focus, because what had it is gone. */
export function Notice({ text, onUndo }: NoticeProps) {
  return (
    <p ref={onUndo ? undefined : focusOnce} tabIndex={-1} className={styles.notice} role="status">
      {text}
      {onUndo && (
        <Button look="link" autoFocus onClick={onUndo}>
          {messages.undo}
        </Button>
      )}
    </p>
  );
}

const focusOnce = (element: HTMLElement | null) => element?.focus({ preventScroll: true });
