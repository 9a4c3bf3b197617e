import { Pin, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { Chip } from '@/components/ui/Chip';
import { IconButton } from '@/components/ui/IconButton';
import { usePanelKeys } from '@/hooks/usePanelKeys';
import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import type { Passport } from '@/lib/passport/passport';
import { AreaBadge } from './AreaBadge';
import { headline } from './headline';
import { messages } from './messages';
import styles from './PanelHeader.module.css';
import { TenantButton } from './TenantButton';
import type { PanelView } from './view';
import { WhyPopover } from './WhyPopover';

export interface PanelHeaderProps {
  view: PanelView;
  /** `null` away from Planhat. */
  tenantKey: string | null;
  passport: Passport | null;
  pinned: boolean;
  onPin: (pinned: boolean) => void;
  onSearch: () => void;
  onNotRight: () => void;
  /** The menu at the right end. */
  children: ReactNode;
}

/** Which screen, how sure, whose tenant; and what is always at hand. */
export function PanelHeader({ view, tenantKey, passport, pinned, children, ...on }: PanelHeaderProps) {
  const { hides } = useScreenshotMode();
  const keys = usePanelKeys();
  const beside = view.kind === 'screen' || view.kind === 'unknown';
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.name}>{headline(view)}</h1>
        <div className={styles.tools}>
          {beside && (
            <IconButton icon={Pin} label={messages.pin} pressed={pinned} onClick={() => on.onPin(!pinned)} />
          )}
          <IconButton
            icon={Search}
            label={messages.search}
            aria-keyshortcuts={keys.search || undefined}
            onClick={on.onSearch}
          />
          {children}
        </div>
      </div>
      <div className={styles.line}>
        {view.kind === 'not-planhat' && messages.notPlanhatLine}
        {view.kind === 'no-script' && messages.noScriptLine}
        {view.area && (
          <span className={styles.area}>
            <AreaBadge id={view.area.id} />
            {view.area.name}
          </span>
        )}
        {beside && (
          <span className={styles.confidence} data-confidence={view.confidence}>
            {messages.confidence[view.confidence]}
          </span>
        )}
        {beside && <WhyPopover view={view} onNotRight={on.onNotRight} />}
        <span className={styles.chips}>
          {view.record && (
            <Chip title={hides ? undefined : view.record.id}>
              <bdi>{view.record.model}</bdi>
            </Chip>
          )}
          {tenantKey !== null && (
            <TenantButton tenantKey={tenantKey} passport={passport} seen={view.generation} />
          )}
        </span>
      </div>
    </header>
  );
}
