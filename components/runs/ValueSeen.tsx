import { listPlace } from '@/components/checklist/list-place';
import { messages as listMessages } from '@/components/checklist/messages';
import type { Tick } from '@/components/checklist/StepRow';
import type { Shelf } from '@/components/entries/shelf';
import { Button } from '@/components/ui/Button';
import type { Step } from '@/content/types';
import type { StepState } from '@/lib/journal/rows';
import { messages } from './messages';
import { TextLine } from './TextLine';
import { seenInList } from './typed-slots';
import { useTypedText } from './use-typed-text';

export interface ValueSeenProps {
  step: Step;
  shelf: Pick<Shelf, 'area' | 'beside'>;
  /** As it is kept. */
  said: StepState | undefined;
  focusOnMount: boolean;
  /** Rejects when it is not on the disk. */
  onTick: (tick: Tick) => Promise<unknown>;
}

/**
 * Asks for what the user saw, in place of a tick: with it the step is done, without it is not. What is typed belongs to
 * the run that it will be ticked into: elsewhere the field is another one.
 */
export function ValueSeen({ step, shelf, said, focusOnMount, onTick }: ValueSeenProps) {
  const value = said?.value ?? '';
  const { typed, text, state } = useTypedText(seenInList(listPlace(shelf, step.list), step.id), value);
  const seen = text.trim();
  const says: Tick = { state: seen === '' ? 'open' : 'done', value: seen };
  const isNew = state !== 'sent' && (seen !== value || (seen !== '' && said?.state !== 'done'));
  const keep = () => {
    if (isNew) void typed.send(seen, () => onTick(says));
  };
  return (
    <TextLine
      label={listMessages.valueSeen}
      hint={messages.valueHint}
      value={text}
      isFailed={state === 'failed'}
      onText={typed.type}
      onEnter={keep}
      autoFocus={focusOnMount}
    >
      <Button disabled={!isNew} onClick={keep}>
        {seen === '' && value !== '' ? messages.takeBack : messages.doneAction}
      </Button>
    </TextLine>
  );
}
