import styles from './AreaBadge.module.css';

export interface AreaBadgeProps {
  id: string;
}

/** The area's letter in a small square; the area's name stands beside it. */
export function AreaBadge({ id }: AreaBadgeProps) {
  return (
    <span className={styles.badge} aria-hidden="true">
      {id}
    </span>
  );
}
