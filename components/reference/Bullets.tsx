import { Children, type ReactNode } from 'react';
import styles from './Bullets.module.css';

/** Short remarks, one a line; nothing where there is none. */
export function Bullets({ children }: { children: ReactNode }) {
  if (Children.count(children) === 0) return null;
  return (
    <ul className={styles.bullets}>
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </ul>
  );
}
