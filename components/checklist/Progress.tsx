import { Button } from '@/components/ui/Button';
import { messages } from './messages';
import styles from './Progress.module.css';

export interface ProgressProps {
  done: number;
  all: number;
  /** Something is ticked, counted here or not. */
  canClear: boolean;
  onClear: () => void;
}

/** How far one is. Keeps its height when nothing is ticked, so that the first tick moves nothing. */
export function Progress({ done, all, canClear, onClear }: ProgressProps) {
  const words = messages.progress(done, all);
  return (
    <div className={styles.progress}>
      <progress className={styles.bar} value={done} max={Math.max(all, 1)} aria-label={words} />
      <span className={styles.words}>{words}</span>
      <Button look="link" className={styles.clear} disabled={!canClear} onClick={onClear}>
        {messages.clear}
      </Button>
    </div>
  );
}
