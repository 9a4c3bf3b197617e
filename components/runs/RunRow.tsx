import { ListChecks, Pause, Trash2 } from 'lucide-react';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { dateOf } from '@/lib/dates';
import type { Run } from '@/lib/journal/rows';
import { progressOf } from '@/lib/runs/run';
import { messages } from './messages';
import styles from './RunRow.module.css';
import { useRunName } from './use-run-name';

export interface RunRowProps {
  run: Run;
  onOpen: (run: Run) => void;
  onRemove?: (run: Run) => void;
}

/** One run in a line: its name, how far it is, and the way to it. */
export function RunRow({ run, onOpen, onRemove }: RunRowProps) {
  const name = useRunName(run);
  const { done, all } = progressOf(run);
  return (
    <li className={styles.row} data-run-id={run.id} data-status={run.status}>
      <button type="button" className={styles.open} onClick={() => onOpen(run)}>
        <Icon icon={run.status === 'held' ? Pause : ListChecks} className={styles.icon} />
        <span className={styles.name}>
          <bdi>{name}</bdi>
        </span>
        <span className={styles.state}>
          {[
            messages.progress(done, all),
            run.status === 'held' && messages.held,
            run.finishedAt !== null && dateOf(run.finishedAt),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </button>
      {onRemove && <IconButton icon={Trash2} label={messages.remove(name)} onClick={() => onRemove(run)} />}
    </li>
  );
}
