import type { AreaMeta } from '@/content/areas';
import type { AreaId } from '@/content/types';
import chips from './Chips.module.css';
import { CopyLine } from './CopyLine';
import { messages } from './messages';
import styles from './NotPlaced.module.css';

export interface NotPlacedProps {
  /** The nearest first; may be empty. */
  nearest: readonly AreaMeta[];
  /** The command that finds the right skill; `null` where the guide has none. */
  lastWay: string | null;
  onChoose: (area: AreaId) => void;
}

/** A question that could not be placed says so, and offers what comes nearest. */
export function NotPlaced({ nearest, lastWay, onChoose }: NotPlacedProps) {
  return (
    <div className={styles.notPlaced} data-not-placed="">
      <p className={styles.what}>{messages.notPlaced}</p>
      {nearest.length > 0 && (
        <>
          <p className={styles.hint}>{messages.notPlacedHint}</p>
          <ul className={styles.areas} data-count={nearest.length}>
            {nearest.map(({ id, name }) => (
              <li key={id}>
                <button type="button" className={chips.chip} data-area={id} onClick={() => onChoose(id)}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {lastWay !== null && (
        <>
          <p className={styles.hint}>{messages.lastWay}</p>
          <CopyLine text={lastWay} label={messages.copyCommand} />
        </>
      )}
    </div>
  );
}
