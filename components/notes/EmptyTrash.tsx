import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { useNoteActions } from '@/hooks/useNotes';
import styles from './EmptyTrash.module.css';
import { messages } from './messages';

export interface EmptyTrashProps {
  /** Notes in Trash. */
  count: number;
}

/** The only way in which notes are deleted for good: asked for, with their number. */
export function EmptyTrash({ count }: EmptyTrashProps) {
  const { emptyTrash } = useNoteActions();
  const [agreed, setAgreed] = useState<number | null>(null);
  const [problem, setProblem] = useState('');

  const close = () => {
    setAgreed(null);
    setProblem('');
  };
  const empty = async (number: number) => {
    try {
      const outcome = await emptyTrash(number);
      if (outcome.kind === 'emptied') {
        close();
        return;
      }
      setAgreed(outcome.count);
      setProblem(messages.trashChanged);
    } catch {
      setProblem(messages.emptyTrashFailed);
    }
  };

  return (
    <>
      <Button look="quiet" onClick={() => setAgreed(count)}>
        {messages.emptyTrash}
      </Button>
      {agreed !== null && (
        <Dialog title={messages.emptyTrash} onClose={close}>
          <div className={styles.ask}>
            <p>{messages.emptyTrashAsk(agreed)}</p>
            <p role="alert">{problem}</p>
            <div className={styles.buttons}>
              <Button look="primary" onClick={() => void empty(agreed)}>
                {messages.deleteForGood(agreed)}
              </Button>
              <Button data-first-focus="" onClick={close}>
                {messages.cancel}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}
