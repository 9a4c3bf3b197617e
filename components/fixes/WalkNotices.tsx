import type { WalkView } from '@/hooks/useWalk';
import { Button } from '@/components/ui/Button';
import { messages } from './walk-messages';
import styles from './WalkNotices.module.css';

export interface WalkNoticesProps {
  walk: Pick<WalkView, 'lost' | 'keeping' | 'takenBack' | 'retry'>;
  onUndo: (() => void) | null;
}

/** What the user should know of this walk beside its question. */
export function WalkNotices({ walk: { lost, keeping, takenBack, retry }, onUndo }: WalkNoticesProps) {
  return (
    <div role="status" className={styles.notices}>
      {lost > 0 && <p className={styles.notice}>{messages.lost(lost)}</p>}
      {keeping === 'overtaken' && <p className={styles.notice}>{messages.overtaken}</p>}
      {keeping === 'failed' && (
        <p className={`${styles.notice} ${styles.failed}`}>
          {messages.notKept}{' '}
          <Button look="link" onClick={retry}>
            {messages.retry}
          </Button>
        </p>
      )}
      {takenBack && takenBack.count > 0 && onUndo && (
        <p className={styles.notice}>
          {takenBack.isKept ? messages.newWalk : messages.takenBack(takenBack.count)}{' '}
          <Button look="link" onClick={onUndo}>
            {messages.undo}
          </Button>
        </p>
      )}
    </div>
  );
}
