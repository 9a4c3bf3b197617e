import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import type { EmptyTrashOutcome } from '@/hooks/useTrash';
import styles from './DeleteForGood.module.css';
import { messages } from './messages';

export interface DeleteForGoodProps {
  title: string;
  /** As many as the user has been shown. */
  count: number;
  empty: (agreed: number) => Promise<EmptyTrashOutcome>;
  onClose: () => void;
}

/** Notes are deleted for good only here: asked for, with their number. When that has changed, it is asked again. */
export function DeleteForGood({ title, count, empty, onClose }: DeleteForGoodProps) {
  const [asked, setAsked] = useState(count);
  const [problem, setProblem] = useState('');

  const agree = async () => {
    try {
      const outcome = await empty(asked);
      if (outcome.kind === 'emptied') {
        onClose();
        return;
      }
      setAsked(outcome.count);
      setProblem(messages.changed);
    } catch {
      setProblem(messages.failed);
    }
  };

  return (
    <Dialog title={title} onClose={onClose}>
      <div className={styles.ask}>
        <p>{messages.ask(asked)}</p>
        <p className={styles.soft}>{messages.copies}</p>
        <p role="alert">{problem}</p>
        <div className={styles.buttons}>
          <Button data-first-focus="" onClick={onClose}>
            {messages.cancel}
          </Button>
          <Button look="primary" disabled={asked === 0} onClick={() => void agree()}>
            {messages.agree(asked)}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
