import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { useImports } from '@/hooks/useImports';
import { dateOf } from '@/lib/dates';
import { visibleName } from '@/lib/notes/import/visible-name';
import { messages } from './messages';
import styles from './PastImports.module.css';
import { UndoQuestion } from './UndoQuestion';

/** The imports that can still be taken back as a whole. Nothing is drawn when there are none. */
export function PastImports() {
  const { imports, outcome, undo } = useImports();
  const [asking, setAsking] = useState<{ id: string; name: string } | null>(null);
  const rows = imports ?? [];
  const close = () => setAsking(null);
  return (
    <div className={styles.past}>
      {rows.length > 0 && (
        <ul className={styles.list} aria-label={messages.past} data-count={rows.length}>
          {rows.map(({ id, at, source, added, replaced }) => {
            const name = visibleName(source);
            return (
              <li key={id} className={styles.row}>
                <bdi>{messages.pastRow(name, dateOf(at), added, replaced)}</bdi>
                <Button
                  look="link"
                  aria-label={messages.undoOne(name)}
                  onClick={() => setAsking({ id, name })}
                >
                  {messages.undoShort}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {asking && (
        <Dialog title={messages.undoOne(asking.name)} onClose={close}>
          <UndoQuestion
            id={asking.id}
            onAgree={() => {
              undo(asking.id);
              close();
            }}
            onCancel={close}
          />
        </Dialog>
      )}
      <div role="status">{outcome && (outcome === 'undone' ? messages.undoneOne : messages.undoFailed)}</div>
    </div>
  );
}
