import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { emptyTrash, useExpiredNotes } from '@/hooks/useTrash';
import { DeleteForGood } from './DeleteForGood';
import { messages } from './messages';
import styles from './TrashActions.module.css';

export interface TrashActionsProps {
  /** Notes in Trash. */
  count: number;
}

/** Above the notes in Trash: what has been there for long is offered to be deleted, and all of it can be. */
export function TrashActions({ count }: TrashActionsProps) {
  const expired = useExpiredNotes();
  const [asking, setAsking] = useState<'all' | 'expired' | null>(null);
  const close = () => setAsking(null);

  return (
    <>
      {expired.count > 0 && (
        <div className={styles.line} data-expired={expired.count}>
          <span>{messages.expired(expired.count)}</span>
          <Button look="link" onClick={() => setAsking('expired')}>
            {messages.deleteExpired(expired.count)}
          </Button>
        </div>
      )}
      <Button className={styles.empty} onClick={() => setAsking('all')}>
        {messages.emptyTrash}
      </Button>
      {asking === 'all' && (
        <DeleteForGood title={messages.emptyTrash} count={count} empty={emptyTrash} onClose={close} />
      )}
      {asking === 'expired' && (
        <DeleteForGood
          title={messages.deleteOld}
          count={expired.count}
          empty={expired.empty}
          onClose={close}
        />
      )}
    </>
  );
}
