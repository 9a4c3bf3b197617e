import { AreaBadge } from '@/components/panel/AreaBadge';
import { headline } from '@/components/panel/headline';
import { viewMessages } from '@/components/panel/view-messages';
import { TenantChip } from '@/components/panel/TenantChip';
import type { PanelView } from '@/components/panel/view';
import type { Passport } from '@/lib/passport/passport';
import { messages } from './messages';
import styles from './ScreenLine.module.css';

export interface ScreenLineProps {
  view: PanelView;
  /** `null` away from Planhat. */
  tenantKey: string | null;
  passport: Passport | null;
}

/** Where the user is, in one line. */
export function ScreenLine({ view, tenantKey, passport }: ScreenLineProps) {
  return (
    <header className={styles.line}>
      {view.area && <AreaBadge id={view.area.id} />}
      <h1 className={styles.where}>
        {view.kind === 'screen' ? (
          <>
            <span className={styles.name}>{headline(view)}</span>
            {view.area && <span className={styles.area}>{view.area.name}</span>}
          </>
        ) : (
          <span className={styles.hint}>{hint(view)}</span>
        )}
      </h1>
      {tenantKey !== null && (
        <span className={styles.tenant}>
          <TenantChip tenantKey={tenantKey} passport={passport} />
        </span>
      )}
    </header>
  );
}

/** Why no screen is named. */
function hint({ kind, screen }: PanelView): string {
  switch (kind) {
    case 'not-planhat':
      return viewMessages.notPlanhatText;
    case 'no-script':
      return viewMessages.noScriptText;
    case 'unknown':
      return screen === 'app-root' ? messages.rootText : viewMessages.unknownText;
    case 'loading':
    case 'screen':
      return '';
  }
}
