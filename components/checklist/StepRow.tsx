import { useState } from 'react';
import { Details } from '@/components/entries/Details';
import { EntryRow } from '@/components/entries/EntryRow';
import { Preview } from '@/components/entries/Preview';
import type { Shelf } from '@/components/entries/shelf';
import { Snippets } from '@/components/entries/Snippets';
import type { Step } from '@/content/types';
import type { Tick } from '@/hooks/useTicks';
import { messages } from './messages';
import { StepMark } from './StepMark';
import styles from './StepRow.module.css';
import { ValueField } from './ValueField';

export interface StepRowProps {
  step: Step;
  shelf: Shelf;
  tick: Tick | undefined;
  onTick: (tick: Tick) => void;
}

export function StepRow({ step, shelf, tick, onTick }: StepRowProps) {
  const [asked, setAsked] = useState(false);
  const seen = (tick?.value ?? '') !== '' && (
    <p className={styles.seen}>
      {messages.valueSeen}: <bdi>{tick?.value}</bdi>
    </p>
  );
  const askValue = () => {
    setAsked(true);
    shelf.onOpen(step.id);
  };
  return (
    <EntryRow
      entry={step}
      shelf={shelf}
      lead={<StepMark step={step} tick={tick} onTick={onTick} onAskValue={askValue} />}
      preview={seen ? seen : <Preview text={step.how} lines={1} />}
    >
      <Details
        rows={[
          [messages.how, step.how],
          [messages.why, step.why],
        ]}
      />
      <Snippets snippets={step.snippets} />
      {step.proof === 'value' && (
        <ValueField
          value={tick?.value ?? ''}
          focusOnMount={asked}
          onChange={(value) => onTick({ done: value.trim() !== '', value })}
        />
      )}
    </EntryRow>
  );
}
