import type { LucideIcon } from 'lucide-react';
import { Icon } from './Icon';
import styles from './Menu.module.css';

export interface MenuItem {
  icon: LucideIcon;
  label: string;
  /** The key that does the same. */
  shortcut?: string;
  onSelect: () => void;
}

export interface MenuProps {
  items: readonly MenuItem[];
}

/** A short list of things to do, for a popover. Plain buttons: Tab moves through them. */
export function Menu({ items }: MenuProps) {
  return (
    <ul className={styles.menu}>
      {items.map(({ icon, label, shortcut, onSelect }) => (
        <li key={label}>
          <button type="button" className={styles.item} onClick={onSelect}>
            <Icon icon={icon} />
            <span className={styles.label}>{label}</span>
            {shortcut && <kbd className={styles.key}>{shortcut}</kbd>}
          </button>
        </li>
      ))}
    </ul>
  );
}
