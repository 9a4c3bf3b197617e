import type { AreaId } from '@/content/types';
import { useAreaList } from '@/hooks/useGuide';
import styles from './AreaList.module.css';
import { messages } from './later-messages';

export interface AreaListProps {
  /** The one that is shown just now. */
  chosen: AreaId | null;
  onChoose: (area: AreaId) => void;
}

/** The twelve areas, for those who would rather look than search. */
export function AreaList({ chosen, onChoose }: AreaListProps) {
  const areas = useAreaList();
  return (
    <nav aria-label={messages.areas}>
      <h2 className={styles.heading}>{messages.areas}</h2>
      <ul className={styles.areas} data-count={areas.length}>
        {areas.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.area}
              data-area={id}
              aria-pressed={id === chosen}
              onClick={() => onChoose(id)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
