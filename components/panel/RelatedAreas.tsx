import { ChipButton } from '@/components/ui/Chip';
import type { AreaId } from '@/content/types';
import styles from './RelatedAreas.module.css';
import type { Named } from './view';

export interface RelatedAreasProps {
  label: string;
  areas: readonly Named<AreaId>[];
  onChoose: (area: AreaId) => void;
}

/** Other areas that matter here, one press away. */
export function RelatedAreas({ label, areas, onChoose }: RelatedAreasProps) {
  if (areas.length === 0) return null;
  return (
    <nav className={styles.related} aria-label={label}>
      <span className={styles.label}>{label}</span>
      {areas.map(({ id, name }) => (
        <ChipButton key={id} onClick={() => onChoose(id)}>
          {name}
        </ChipButton>
      ))}
    </nav>
  );
}
