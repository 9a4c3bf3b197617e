import { type ReactNode, useId } from 'react';
import styles from './Popover.module.css';

export interface PopoverProps {
  /** Draws the control that opens it; the properties given make it one. */
  trigger: (properties: { popoverTarget: string }) => ReactNode;
  label: string;
  /** Told when it opens and when it closes. */
  onToggle?: (open: boolean) => void;
  /** Closes it after the user chose something inside. */
  children: (close: () => void) => ReactNode;
}

/** Something small that opens beside its control and closes by itself: Escape, or a click elsewhere. */
export function Popover({ trigger, label, onToggle, children }: PopoverProps) {
  const id = useId();
  return (
    <>
      {trigger({ popoverTarget: id })}
      <div
        id={id}
        popover="auto"
        role="group"
        aria-label={label}
        className={styles.popover}
        onToggle={onToggle && ((event) => onToggle(event.newState === 'open'))}
      >
        {children(() => document.getElementById(id)?.hidePopover())}
      </div>
    </>
  );
}
