import type { ReactNode } from 'react';
import styles from './DialogActions.module.css';

/** The buttons that end a `Dialog`, at its foot. The last thing in it: two of them would cover each other. */
export const DialogActions = ({ children }: { children: ReactNode }) => (
  <div className={styles.actions}>{children}</div>
);
