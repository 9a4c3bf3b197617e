import { Button } from './Button';
import { messages } from './messages';
import styles from './UndoNotice.module.css';

export interface UndoNoticeProps {
  text: string;
  /** `null`: there is nothing to take back. */
  onUndo: (() => void) | null;
  /** What the way back is called, where it has a name of its own. */
  action?: string;
  /** What was pressed is still there and keeps the focus; whoever shows this has it read out. */
  leavesFocus?: boolean;
}

/** What was just done, and the way back. Takes the focus, because what had it is gone. */
export function UndoNotice({ text, onUndo, action = messages.undo, leavesFocus = false }: UndoNoticeProps) {
  const takesFocus = !leavesFocus;
  return (
    <p
      ref={takesFocus && !onUndo ? focusOnce : undefined}
      tabIndex={-1}
      className={styles.notice}
      role={takesFocus ? 'status' : undefined}
    >
      <bdi className={styles.text}>{text}</bdi>
      {onUndo && (
        <Button look="link" autoFocus={takesFocus} onClick={onUndo}>
          {action}
        </Button>
      )}
    </p>
  );
}

const focusOnce = (element: HTMLElement | null) => element?.focus({ preventScroll: true });
