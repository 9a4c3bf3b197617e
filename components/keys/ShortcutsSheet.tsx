import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { useCommandKeys } from '@/hooks/useCommandKeys';
import { usePanelKeys } from '@/hooks/usePanelKeys';
import { useTabActions } from '@/hooks/useTabActions';
import { commandMessages } from './command-messages';
import { KeyCaps } from './KeyCaps';
import { fixedGroups, type KeyGroup } from './sheet-groups';
import { messages } from './sheet-messages';
import styles from './ShortcutsSheet.module.css';

export interface ShortcutsSheetProps {
  onClose: () => void;
}

/** The keys there are: an action can have none. */
const signs = (...keys: string[]) => keys.filter((key) => key !== '');

/** All keys: those of the panel and its parts, and the browser's commands with the keys they really have. */
export function ShortcutsSheet({ onClose }: ShortcutsSheetProps) {
  const commands = useCommandKeys();
  const { openOptions } = useTabActions();
  const keys = usePanelKeys();
  const panel: KeyGroup = {
    heading: messages.panel,
    rows: [
      [signs(keys.search), messages.find],
      [signs(keys.write), messages.write],
      [signs(keys.check, keys.gotchas, keys.fix, keys.reference, keys.notes), messages.tabs],
      [['←', '→'], messages.move],
      [signs(keys.sheet), messages.sheet],
      [['Esc'], messages.escape],
    ],
  };
  const browser: KeyGroup = {
    heading: messages.browser,
    rows: commands.map(({ name, key }) => [signs(key), commandMessages.command[name] ?? name]),
  };
  return (
    <Dialog title={messages.title} onClose={onClose}>
      {[panel, browser, ...fixedGroups].map(({ heading, rows }) => (
        <section key={heading} className={styles.group} aria-label={heading}>
          <h3 className={styles.heading}>{heading}</h3>
          <dl className={styles.rows}>
            {rows.map(([keys, does]) => (
              <div key={does} className={styles.row}>
                <dt>
                  <KeyCaps keys={keys} />
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <div className={styles.foot}>
        <Button onClick={() => void openOptions()}>{messages.change}</Button>
      </div>
    </Dialog>
  );
}
