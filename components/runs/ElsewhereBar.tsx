import { areaList } from '@/content/areas';
import { screenName } from '@/content/screens';
import { useTenantName } from '@/components/passport/useTenantName';
import { Button } from '@/components/ui/Button';
import { changeRun } from '@/hooks/run-store';
import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import type { Run } from '@/lib/journal/rows';
import { hold } from '@/lib/runs/run';
import styles from './ElsewhereBar.module.css';
import { messages } from './messages';
import { useSaving } from './use-saving';

export interface ElsewhereBarProps {
  /** Runs under way in other tenants; at least one. */
  runs: readonly Run[];
}

/**
 * Says that a run of another tenant is open, so that nobody works through the wrong tenant's list. It tells whose and
 * of what, in the guide's words: nothing that was written there.
 */
export function ElsewhereBar({ runs }: ElsewhereBarProps) {
  const nameOf = useTenantName();
  const { hides } = useScreenshotMode();
  const { failure, save } = useSaving();
  const tenants = runs.map(({ tenant }) =>
    hides || tenant === null ? messages.otherTenant : nameOf(tenant),
  );
  return (
    <div className={styles.bar} role="note" data-elsewhere={runs.length}>
      <bdi>{messages.elsewhere([...new Set(tenants)], [...new Set(runs.map(aboutOf))])}</bdi>
      <Button look="link" onClick={() => save(() => Promise.all(runs.map(({ id }) => changeRun(id, hold))))}>
        {runs.length === 1 ? messages.holdIt : messages.holdThem}
      </Button>
      {failure && <p role="alert">{failure}</p>}
    </div>
  );
}

const aboutOf = ({ screen, area }: Run): string =>
  (screen !== null && screenName(screen)) || (areaList.find(({ id }) => id === area)?.name ?? area);
