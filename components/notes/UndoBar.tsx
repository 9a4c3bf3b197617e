import { Button } from '@/components/ui/Button';
import { messages } from './messages';
import styles from './UndoBar.module.css';

export interface UndoBarProps {
  text: string;
  onUndo: () => void;
}

/** What was just done, and the way back, which takes the focus: what had it is gone. Stays until something else is done. */
export function UndoBar({ text, onUndo }: UndoBarProps) {
  return (
    <div className={styles.bar} role="status">
      <bdi className={styles.text}>{text}</bdi>
      <Button look="link" autoFocus onClick={onUndo}>
        {messages.undo}
      </Button>
    </div>
  );
}
