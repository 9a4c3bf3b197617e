import { Button } from '@/components/ui/Button';
import type { AreaId } from '@/content/types';
import { AreaGrid } from './AreaGrid';
import { messages } from './messages';
import styles from './StartTab.module.css';
import type { Named, PanelView } from './view';

export interface StartTabProps {
  view: PanelView;
  areas: readonly Named<AreaId>[];
  onChooseArea: (area: AreaId) => void;
  /** Opens the teaching, with the screen already chosen where one is given. */
  onTeach: (screen: string | null) => void;
  onReload: (tabId: number) => void;
}

/** What the panel offers where it has no guide for what is beside it. */
export function StartTab({ view, areas, onChooseArea, onTeach, onReload }: StartTabProps) {
  const { tabId } = view;
  const { text, hint } = words(view);
  return (
    <div className={styles.start}>
      <div className={styles.lead}>
        <p className={styles.text}>{text}</p>
        {hint && <p className={styles.hint}>{hint}</p>}
        {view.kind === 'no-script' && tabId !== null && (
          <Button look="primary" onClick={() => onReload(tabId)}>
            {messages.reload}
          </Button>
        )}
      </div>
      {view.kind === 'unknown' && view.screen === 'unknown' && (
        <section className={styles.guesses} aria-label={messages.guesses}>
          {view.alternatives.length > 0 && <h2 className={styles.heading}>{messages.guesses}</h2>}
          {view.alternatives.map(({ id, name }) => (
            <Button key={id} className={styles.guess} onClick={() => onTeach(id)}>
              {name}
            </Button>
          ))}
          <Button look={view.alternatives.length > 0 ? 'quiet' : 'plain'} onClick={() => onTeach(null)}>
            {messages.teach}
          </Button>
        </section>
      )}
      <AreaGrid label={messages.areas} areas={areas} onChoose={onChooseArea} />
    </div>
  );
}

function words({ kind, screen }: PanelView): { text: string; hint?: string } {
  switch (kind) {
    case 'not-planhat':
      return { text: messages.notPlanhatText, hint: messages.notPlanhatHint };
    case 'no-script':
      return { text: messages.noScriptText, hint: messages.noScriptHint };
    case 'unknown':
      return screen === 'app-root'
        ? { text: messages.rootText }
        : { text: messages.unknownText, hint: messages.unknownHint };
    case 'screen':
      return { text: messages.noAreaText };
    case 'loading':
      return { text: '' };
  }
}
