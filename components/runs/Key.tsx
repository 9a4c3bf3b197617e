import styles from './Key.module.css';

export interface KeyProps {
  name: string;
}

/** The key that does the same, on its button. Read aloud it is `aria-keyshortcuts` that says it. */
export function Key({ name }: KeyProps) {
  return (
    <kbd className={styles.key} aria-hidden="true">
      {name}
    </kbd>
  );
}
