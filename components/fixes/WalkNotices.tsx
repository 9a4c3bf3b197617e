import type { WalkView } from '@/hooks/useWalk';
import { UndoNotice } from '@/components/ui/UndoNotice';
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
      {lost > 0 && <UndoNotice text={messages.lost(lost)} onUndo={null} leavesFocus />}
      {keeping === 'overtaken' && <UndoNotice text={messages.overtaken} onUndo={null} leavesFocus />}
      {keeping === 'failed' && (
        <div className={styles.failed}>
          <UndoNotice text={messages.notKept} action={messages.retry} onUndo={retry} leavesFocus />
        </div>
      )}
      {takenBack && takenBack.count > 0 && onUndo && (
        <UndoNotice
          text={takenBack.isKept ? messages.newWalk : messages.takenBack(takenBack.count)}
          onUndo={onUndo}
          leavesFocus
        />
      )}
    </div>
  );
}
