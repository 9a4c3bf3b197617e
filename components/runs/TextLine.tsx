import { type ComponentProps, type ReactNode, useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import { messages } from './messages';
import styles from './TextLine.module.css';

export interface TextLineProps extends Omit<ComponentProps<'input'>, 'onChange' | 'onKeyDown' | 'value'> {
  label: string;
  hint?: string;
  value: string;
  /** The text could not be stored. */
  isFailed?: boolean;
  onText: (text: string) => void;
  onEnter: () => void;
  onEscape?: () => void;
  /** Stands behind the field: what is done with the text. */
  children?: ReactNode;
  'data-focus'?: string | undefined;
}

/** The journal keeps no longer text. */
const LONGEST = 2000;

/** One line of the user's own text, with what it is for. In the screenshot mode it shows when it is asked for. */
export function TextLine({
  label,
  hint,
  isFailed = false,
  onText,
  onEnter,
  onEscape,
  children,
  ...input
}: TextLineProps) {
  const id = useId();
  const { hides } = useScreenshotMode();
  const [asked, setAsked] = useState(false);
  // For this picture only: the next one asks again.
  if (asked && !hides) setAsked(false);
  return (
    <div
      className={styles.field}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onEscape?.();
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.line}>
        {hides && !asked ? (
          <p className={styles.masked}>
            {messages.hiddenField}{' '}
            <Button
              id={id}
              look="link"
              aria-label={messages.showFieldNamed(label)}
              autoFocus={input.autoFocus}
              data-focus={input['data-focus']}
              onClick={() => setAsked(true)}
            >
              {messages.showField}
            </Button>
          </p>
        ) : (
          <input
            id={id}
            dir="auto"
            className={styles.input}
            maxLength={LONGEST}
            autoComplete="off"
            aria-describedby={hint === undefined ? undefined : `${id}-hint`}
            {...input}
            autoFocus={asked || input.autoFocus}
            onChange={(event) => onText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter();
            }}
          />
        )}
        {children}
      </div>
      {isFailed && (
        <p role="alert" className={styles.failed}>
          {messages.textNotSaved}
        </p>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
