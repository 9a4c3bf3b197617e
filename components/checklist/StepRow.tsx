import { Suspense, useState } from 'react';
import { Details } from '@/components/entries/Details';
import { EntryRow } from '@/components/entries/EntryRow';
import { Preview } from '@/components/entries/Preview';
import type { Shelf } from '@/components/entries/shelf';
import { ValueSeen } from '@/components/runs/on-demand';
import { Snippets } from '@/components/entries/Snippets';
import type { Step } from '@/content/types';
import type { StepState } from '@/lib/journal/rows';
import { messages } from './messages';
import { StepMark } from './StepMark';
import styles from './StepRow.module.css';
import { useOwnWords } from './use-own-words';

/** A tick, or one that is taken back; with the value seen where the step asks for one. */
export type Tick = Pick<StepState, 'value'> & { state: 'open' | 'done' };

export interface StepRowProps {
  step: Step;
  shelf: Shelf;
  /** What was said of the step in the run that the list belongs to. */
  said: StepState | undefined;
  /** Rejects when it is not on the disk. */
  onTick: (tick: Tick) => Promise<unknown>;
}

export function StepRow({ step, shelf, said, onTick }: StepRowProps) {
  const ownWords = useOwnWords();
  const [asked, setAsked] = useState(false);
  const isDone = said?.state === 'done';
  const isSkipped = said?.state === 'skipped';
  const told = isSkipped ? said.reason : (said?.value ?? '');
  const words = isSkipped ? messages.skipped : told === '' ? null : messages.valueSeen;
  const askValue = () => {
    setAsked(true);
    shelf.onOpen(step.id);
  };
  return (
    <EntryRow
      entry={step}
      shelf={shelf}
      lead={
        <StepMark
          step={step}
          isDone={isDone}
          onTick={(done) => void onTick({ state: done ? 'done' : 'open', value: said?.value ?? '' })}
          onAskValue={askValue}
        />
      }
      preview={
        words === null ? (
          <Preview text={step.how} lines={1} />
        ) : (
          <p className={styles.said}>
            {`${words}: `}
            <bdi>{ownWords(told)}</bdi>
          </p>
        )
      }
    >
      <Details
        rows={[
          [messages.how, step.how],
          [messages.why, step.why],
        ]}
      />
      <Snippets snippets={step.snippets} />
      {step.proof === 'value' && (
        <Suspense>
          <ValueSeen step={step} shelf={shelf} said={said} focusOnMount={asked} onTick={onTick} />
        </Suspense>
      )}
    </EntryRow>
  );
}
