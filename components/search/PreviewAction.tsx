import type { LucideIcon } from 'lucide-react';
import { Icon } from '@/components/ui/Icon';
import styles from './HitPreview.module.css';

export interface PreviewActionProps {
  icon: LucideIcon;
  /** What the box calls it when its key is struck there. */
  name: 'open' | 'copy' | 'why';
  label: string;
  /** Its key, as shown; left out where the legend below tells it. */
  sign?: string;
  /** For what unfolds something. */
  expanded?: boolean;
  onPress: () => void;
}

/** Something that can be done with the selected hit, with its key. */
export function PreviewAction({ icon, name, label, sign, expanded, onPress }: PreviewActionProps) {
  return (
    <button
      type="button"
      data-action={name}
      aria-expanded={expanded}
      className={styles.action}
      // The focus stays where it was: mostly in the box.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <Icon icon={icon} size={14} /> {label}
      {sign && (
        <kbd aria-hidden="true" className={styles.sign}>
          {sign}
        </kbd>
      )}
    </button>
  );
}
