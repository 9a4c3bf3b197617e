import type { AreaId } from '@/content/types';
import { AreaBadge } from './AreaBadge';
import styles from './AreaGrid.module.css';
import type { Named } from './view';

export interface AreaGridProps {
  label: string;
  areas: readonly Named<AreaId>[];
  onChoose: (area: AreaId) => void;
}

export function AreaGrid({ label, areas, onChoose }: AreaGridProps) {
  return (
    <section>
      <h2 className={styles.heading}>{label}</h2>
      <ul className={styles.grid} data-count={areas.length}>
        {areas.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className={styles.area} onClick={() => onChoose(id)}>
              <AreaBadge id={id} />
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
