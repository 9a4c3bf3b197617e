import { useState } from 'react';
import { TextLine } from './TextLine';
import { Button } from '@/components/ui/Button';
import { ChipButton } from '@/components/ui/Chip';
import { messages } from './messages';
import styles from './SkipForm.module.css';

export interface SkipFormProps {
  onSkip: (reason: string) => void;
  onCancel: () => void;
}

/** Asks why a step is skipped: one press for the usual reasons, a line for any other. */
export function SkipForm({ onSkip, onCancel }: SkipFormProps) {
  const [text, setText] = useState('');
  const reason = text.trim();
  const skip = () => {
    if (reason !== '') onSkip(reason);
  };
  return (
    <div
      role="group"
      aria-label={messages.whySkip}
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <p className={styles.ask}>{messages.whySkip}</p>
      <div className={styles.reasons}>
        {messages.reasons.map((each, index) => (
          <ChipButton key={each} autoFocus={index === 0} onClick={() => onSkip(each)}>
            {each}
          </ChipButton>
        ))}
      </div>
      <TextLine label={messages.reason} value={text} onText={setText} onEnter={skip}>
        <Button disabled={reason === ''} onClick={skip}>
          {messages.skipWithReason}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {messages.cancel}
        </Button>
      </TextLine>
    </div>
  );
}
