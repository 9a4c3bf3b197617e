import { Disclosure } from '@/components/ui/Disclosure';
import { Unreadable } from '@/components/ui/Unreadable';
import { removeRun } from '@/hooks/run-store';
import { useSessionState } from '@/hooks/useSessionState';
import type { Run } from '@/lib/journal/rows';
import styles from './RunHistory.module.css';
import { messages } from './messages';
import type { RunNotice } from './Notice';
import { RunRow } from './RunRow';
import { useSaving } from './use-saving';

export interface RunHistoryProps {
  /** The finished runs of the tenant. */
  runs: readonly Run[];
  /** How many runs this version cannot read. */
  unreadable: number;
  onOpen: (run: Run) => void;
  onNotice: (notice: RunNotice) => void;
}

/** The finished runs of the tenant, folded. */
export function RunHistory({ runs, unreadable, onOpen, onNotice }: RunHistoryProps) {
  const [open, setOpen] = useSessionState('finished-runs', false);
  const { failure, save } = useSaving();
  const remove = (run: Run) =>
    save(
      () => removeRun(run.id),
      (undo) => onNotice({ text: messages.removed, action: messages.undo, act: undo }),
    );
  return (
    <div className={styles.history}>
      {runs.length > 0 && (
        <Disclosure summary={messages.finishedRuns} count={runs.length} open={open} onToggle={setOpen}>
          <ul aria-label={messages.finishedRuns} data-count={runs.length}>
            {runs.map((run) => (
              <RunRow key={run.id} run={run} onOpen={onOpen} onRemove={remove} />
            ))}
          </ul>
        </Disclosure>
      )}
      <Unreadable count={unreadable} things={messages.runs} />
      {failure && <p role="alert">{failure}</p>}
    </div>
  );
}
