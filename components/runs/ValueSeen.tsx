import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { messages } from '@/components/checklist/messages';
import type { Tick } from '@/components/checklist/StepRow';
import { TextLine } from './TextLine';

export interface ValueSeenProps {
  /** As it is kept. */
  value: string;
  isDone: boolean;
  focusOnMount: boolean;
  onTick: (tick: Tick) => void;
}

/** Asks for what the user saw, in place of a tick: with it the step is done, without it is not. */
export function ValueSeen({ value, isDone, focusOnMount, onTick }: ValueSeenProps) {
  const [text, setText] = useState(value);
  const seen = text.trim();
  const says: Tick = { state: seen === '' ? 'open' : 'done', value: seen };
  const isNew = seen !== value || (seen !== '' && !isDone);
  const keep = () => {
    if (isNew) onTick(says);
  };
  return (
    <TextLine
      label={messages.valueSeen}
      hint={messages.valueHint}
      value={text}
      onText={setText}
      onEnter={keep}
      autoFocus={focusOnMount}
    >
      <Button disabled={!isNew} onClick={keep}>
        {seen === '' && value !== '' ? messages.takeBack : messages.doneAction}
      </Button>
    </TextLine>
  );
}
