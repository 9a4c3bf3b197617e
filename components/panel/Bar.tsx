import { Button } from '@/components/ui/Button';
import styles from './Bar.module.css';

export interface BarProps {
  text: string;
  action: string;
  onAction: () => void;
}

/** One quiet line under the header: the panel shows something else than the screen beside it. */
export function Bar({ text, action, onAction }: BarProps) {
  return (
    <div className={styles.bar}>
      <span className={styles.text}>{text}</span>
      <Button look="link" onClick={onAction}>
        {action}
      </Button>
    </div>
  );
}
