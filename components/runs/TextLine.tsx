import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './TextLine.module.css';

export interface TextLineProps extends Omit<ComponentProps<'input'>, 'onChange' | 'onKeyDown' | 'value'> {
  label: string;
  hint?: string;
  value: string;
  onText: (text: string) => void;
  onEnter: () => void;
  onEscape?: () => void;
  /** Stands behind the field: what is done with the text. */
  children?: ReactNode;
}

/** The journal keeps no longer text. */
const LONGEST = 2000;

/** One line of the user's own text, with what it is for. */
export function TextLine({ label, hint, onText, onEnter, onEscape, children, ...input }: TextLineProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.line}>
        <input
          id={id}
          dir="auto"
          className={styles.input}
          maxLength={LONGEST}
          autoComplete="off"
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          {...input}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') onEnter();
            if (event.key === 'Escape') onEscape?.();
          }}
        />
        {children}
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
