import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { Icon } from './Icon';

export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` once a view at most; `link` stands inside a sentence. */
  look?: 'plain' | 'primary' | 'quiet' | 'link';
  icon?: LucideIcon;
}

export function Button({ look = 'plain', icon, children, className = '', ...rest }: ButtonProps) {
  return (
    <button type="button" className={`${styles.button} ${styles[look]} ${className}`} {...rest}>
      {icon && <Icon icon={icon} />}
      {children}
    </button>
  );
}
