import { Dialog } from '@/components/ui/Dialog';
import { useSearchKey } from '@/hooks/useSearchKey';
import { messages } from './messages';
import styles from './ShortcutsSheet.module.css';

export interface ShortcutsSheetProps {
  onClose: () => void;
}

type Row = readonly [keys: readonly string[], does: string];

const rows: readonly Row[] = [
  [['n'], messages.keys.note],
  [['1', '2', '3', '4', '5'], messages.keys.tabs],
  [['←', '→'], messages.keys.arrows],
  [['?'], messages.keys.sheet],
  [['Esc'], messages.keys.escape],
];

export function ShortcutsSheet({ onClose }: ShortcutsSheetProps) {
  const searchRow: Row = [[useSearchKey()], messages.keys.search];
  return (
    <Dialog title={messages.shortcuts} onClose={onClose}>
      <dl className={styles.rows}>
        {[searchRow, ...rows].map(([keys, does]) => (
          <div key={does} className={styles.row}>
            <dt className={styles.keys}>
              {keys.map((key) => (
                <kbd key={key} className={styles.key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
