import { Button } from '@/components/ui/Button';
import { messages as entryMessages } from '@/components/entries/messages';
import type { HiddenEntry } from '@/lib/guide/arrange';
import { messages } from './messages';
import styles from './PanelFooter.module.css';

export interface PanelFooterProps {
  /** What would be hidden in this app, and why. */
  hidden: readonly HiddenEntry[];
  /** The user asked to see it all the same. */
  showsHidden: boolean;
  onShowHidden: (show: boolean) => void;
  /** When a note was last saved in this panel. */
  savedAt: number | null;
}

const TIME = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

/** What was hidden and why; the state of the last save. */
export function PanelFooter({ hidden, showsHidden, onShowHidden, savedAt }: PanelFooterProps) {
  const reason = hidden[0]?.reason;
  return (
    <footer className={styles.footer} data-hidden={hidden.length}>
      <span>
        {!reason && <KeysHint />}
        {reason && (
          <>
            {showsHidden
              ? messages.hiddenShown(hidden.length)
              : `${hidden.length} ${messages.hiddenOne}: ${entryMessages.hidden[reason]}`}
            {' · '}
            <Button look="link" onClick={() => onShowHidden(!showsHidden)}>
              {showsHidden ? messages.hideAgain : messages.show}
            </Button>
          </>
        )}
      </span>
      <span role="status" className={styles.saved}>
        {savedAt !== null && messages.saved(TIME.format(savedAt))}
      </span>
    </footer>
  );
}

/** The keys that help most, where nothing else needs the line. */
function KeysHint() {
  return (
    <span className={styles.hint} aria-hidden="true">
      {messages.keysHint.map(([key, does]) => (
        <span key={key}>
          <kbd className={styles.key}>{key}</kbd> {does}
        </span>
      ))}
    </span>
  );
}
