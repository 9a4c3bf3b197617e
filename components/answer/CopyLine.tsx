import { useState } from 'react';
import { Button, type ButtonProps } from '@/components/ui/Button';
import styles from './CopyLine.module.css';
import { messages } from './messages';

export interface CopyLineProps extends Pick<ButtonProps, 'look'> {
  /** Shown and copied exactly as it is. */
  text: string;
  /** What pressing the button does, in words. */
  label: string;
}

/** A line to paste elsewhere, and a button in words: taking it along is all there is to do here. */
export function CopyLine({ text, label, look = 'plain' }: CopyLineProps) {
  const [outcome, setOutcome] = useState<string | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome(messages.copied),
      // The browser may refuse; what is in sight can be selected.
      () => setOutcome(messages.copyFailed),
    );
  return (
    <div className={styles.line}>
      <code className={styles.text}>{text}</code>
      <Button look={look} onClick={() => void copy()} onBlur={() => setOutcome(null)}>
        {outcome ?? label}
      </Button>
      <span aria-live="polite" className={styles.said}>
        {outcome}
      </span>
    </div>
  );
}
