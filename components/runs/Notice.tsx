import { Button } from '@/components/ui/Button';
import styles from './Notice.module.css';
import { useSaving } from './use-saving';

/** What was just done, and the way back. */
export interface RunNotice {
  text: string;
  action: string;
  /** Resolves when the way back was taken. */
  act: () => Promise<void>;
}

export interface NoticeProps {
  notice: RunNotice;
  onDone: () => void;
}

/** Says what was just done. Its button takes the focus: what had it is gone. */
export function Notice({ notice: { text, action, act }, onDone }: NoticeProps) {
  const { failure, save } = useSaving();
  return (
    <div className={styles.notice} role="status">
      <span>{failure ?? text}</span>
      <Button look="link" autoFocus onClick={() => save(act, onDone)}>
        {action}
      </Button>
    </div>
  );
}
