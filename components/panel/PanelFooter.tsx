import { Button } from '@/components/ui/Button';
import { misfitWords } from '@/components/entries/applies-to';
import { usePanelKeys } from '@/hooks/usePanelKeys';
import type { HiddenEntry } from '@/lib/guide/arrange';
import { groupBy } from '@/lib/guide/group';
import { messages } from './messages';
import styles from './PanelFooter.module.css';

export interface PanelFooterProps {
  /** What is not true in this tenant, and why. */
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
  return (
    <footer className={styles.footer} data-hidden={hidden.length}>
      <span>
        {hidden.length === 0 && <KeysHint />}
        {hidden.length > 0 && (
          <>
            {(showsHidden ? messages.hiddenShown : messages.hidden)(hidden.length, reasonsOf(hidden))}
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

/** Each reason with its number, in the order of the first entry it hides. */
const reasonsOf = (hidden: readonly HiddenEntry[]): string =>
  groupBy(hidden, ({ misfit }) => misfitWords(misfit))
    .map(({ heading, items }) => messages.reason(heading, items.length))
    .join(', ');

/** The keys that help most, where nothing else needs the line. */
function KeysHint() {
  const keys = usePanelKeys();
  const hints = [
    [keys.search, messages.searchHint],
    [keys.write, messages.writeHint],
    [keys.sheet, messages.sheetHint],
  ] as const;
  return (
    <span className={styles.hint} aria-hidden="true">
      {hints.map(
        ([key, does]) =>
          key !== '' && (
            <span key={does}>
              <kbd className={styles.key}>{key}</kbd> {does}
            </span>
          ),
      )}
    </span>
  );
}
