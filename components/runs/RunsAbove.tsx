import { Disclosure } from '@/components/ui/Disclosure';
import { useSessionState } from '@/hooks/useSessionState';
import { LEGACY_TENANT } from '@/lib/passport/passport';
import type { TenantRuns } from '@/lib/runs/belonging';
import type { Run } from '@/lib/journal/rows';
import { ElsewhereBar } from './ElsewhereBar';
import { messages } from './messages';
import { Notice, type RunNotice } from './Notice';
import { RunRow } from './RunRow';
import styles from './RunsAbove.module.css';

export interface RunsAboveProps {
  tenantKey: string | null;
  runs: TenantRuns & { status: 'loading' | 'ready' | 'failed' };
  /** Not listed: its ticks are in sight already. */
  inHand: Run | null;
  /** `removed`: another window has removed the run in view. */
  notice: RunNotice | 'removed' | null;
  onNoticeDone: () => void;
  /** `null` while a run is in view: the others wait. */
  onOpen: ((run: Run) => void) | null;
}

const REMOVED: RunNotice = {
  text: messages.conflict.removed,
  action: messages.close,
  act: () => Promise.resolve(),
};

/** How many runs are listed before the rest is folded. */
const IN_SIGHT = 3;

/** What stands above a checklist: a run of another tenant, what was just done, and the other runs of this one. */
export function RunsAbove({ tenantKey, runs, inHand, notice, onNoticeDone, onOpen }: RunsAboveProps) {
  const [unfolded, setUnfolded] = useSessionState('more-runs', false);
  const shown = notice === 'removed' ? REMOVED : notice;
  const others = runs.open.filter(({ id }) => id !== inHand?.id);
  const [first, more] = [others.slice(0, IN_SIGHT), others.slice(IN_SIGHT)];
  const rows = (some: readonly Run[], open: (run: Run) => void) => (
    <ul aria-label={messages.openRuns} data-count={some.length}>
      {some.map((run) => (
        <RunRow key={run.id} run={run} onOpen={open} />
      ))}
    </ul>
  );
  return (
    <>
      {tenantKey === LEGACY_TENANT && <p className={styles.shared}>{messages.shared}</p>}
      {runs.elsewhere.length > 0 && <ElsewhereBar runs={runs.elsewhere} />}
      {runs.status === 'failed' && <p className={styles.failed}>{messages.unreadable}</p>}
      {shown && <Notice notice={shown} onDone={onNoticeDone} />}
      {onOpen && first.length > 0 && (
        <div className={styles.runs}>
          {rows(first, onOpen)}
          {more.length > 0 && (
            <Disclosure
              summary={messages.moreRuns}
              count={more.length}
              open={unfolded}
              onToggle={setUnfolded}
            >
              {rows(more, onOpen)}
            </Disclosure>
          )}
        </div>
      )}
    </>
  );
}
