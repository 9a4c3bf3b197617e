import type { ComponentProps } from 'react';
import styles from './Chip.module.css';

export interface ToggleChipProps extends Omit<ComponentProps<'button'>, 'aria-pressed'> {
  on: boolean;
}

/** A small switch in a row of others: what a note is tied to, which list is shown. */
export function ToggleChip({ on, className = '', ...rest }: ToggleChipProps) {
  return (
    <button
      type="button"
      aria-pressed={on}
      className={`${styles.chip} ${styles.toggle} ${className}`}
      {...rest}
    />
  );
}

/** A small button in a row of others. */
export function ChipButton({ className = '', ...rest }: ComponentProps<'button'>) {
  return <button type="button" className={`${styles.chip} ${styles.toggle} ${className}`} {...rest} />;
}

/** A small label. */
export function Chip({ className = '', ...rest }: ComponentProps<'span'>) {
  return <span className={`${styles.chip} ${className}`} {...rest} />;
}
