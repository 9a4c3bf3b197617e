import { Button } from '@/components/ui/Button';
import { useUndoForecast } from '@/hooks/useImports';
import styles from './ImportDialog.module.css';
import { messages } from './messages';

export interface UndoQuestionProps {
  /** The import. */
  id: string;
  onAgree: () => void;
  onCancel: () => void;
}

/** Before an import is taken back: how many notes are deleted for good by it, and what becomes of the others. */
export function UndoQuestion({ id, onAgree, onCancel }: UndoQuestionProps) {
  const forecast = useUndoForecast(id);
  return (
    <>
      <p role="status">{forecast ? messages.undoAsk(forecast) : messages.undoCounting}</p>
      <div className={styles.actions}>
        <Button data-first-focus="" autoFocus onClick={onCancel}>
          {messages.undoNot}
        </Button>
        <Button look="primary" disabled={!forecast} onClick={onAgree}>
          {messages.undoAgree(forecast?.removed ?? 0)}
        </Button>
      </div>
    </>
  );
}
