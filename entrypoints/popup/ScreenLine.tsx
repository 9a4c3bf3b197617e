import { AreaBadge } from '@/components/panel/AreaBadge';
import { headline } from '@/components/panel/headline';
import { messages as panelMessages } from '@/components/panel/messages';
import { TenantChip } from '@/components/panel/TenantChip';
import type { PanelView } from '@/components/panel/view';
import { messages } from './messages';
import styles from './ScreenLine.module.css';

export interface ScreenLineProps {
  view: PanelView;
}

/** Where the user is, in one line. */
export function ScreenLine({ view }: ScreenLineProps) {
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
      {view.tenant && (
        <span className={styles.tenant}>
          <TenantChip tenant={view.tenant} />
        </span>
      )}
    </header>
  );
}

/** Why no screen is named. */
function hint({ kind, screen }: PanelView): string {
  switch (kind) {
    case 'not-planhat':
      return panelMessages.notPlanhatText;
    case 'no-script':
      return panelMessages.noScriptText;
    case 'unknown':
      return screen === 'app-root' ? messages.rootText : panelMessages.unknownText;
    case 'loading':
    case 'screen':
      return '';
  }
}
