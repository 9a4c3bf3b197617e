import { useRef, useState } from 'react';
import { messages as listMessages } from '@/components/checklist/messages';
import { TextLine } from './TextLine';
import { Details } from '@/components/entries/Details';
import { EntryActions } from '@/components/entries/EntryActions';
import { Provenance } from '@/components/entries/Provenance';
import type { Shelf } from '@/components/entries/shelf';
import { Snippets } from '@/components/entries/Snippets';
import { Button } from '@/components/ui/Button';
import { CodeText } from '@/components/ui/CodeText';
import { Disclosure } from '@/components/ui/Disclosure';
import hidden from '@/components/ui/hidden.module.css';
import { AskVerdict } from '@/components/verdicts/AskVerdict';
import { useSessionState } from '@/hooks/useSessionState';
import type { Run, StepState } from '@/lib/journal/rows';
import { type Saying, saidOf } from '@/lib/runs/run';
import type { ListInView } from './list-in-view';
import { Bites } from './Bites';
import { Key } from './Key';
import { messages } from './messages';
import { NoteField } from './NoteField';
import { SkipForm } from './SkipForm';
import styles from './StepCard.module.css';
import { StepStateLine } from './StepStateLine';
import type { RunVerbs } from './use-run-verbs';
import { typedInRun } from './typed-slots';
import { useKeptText } from './use-kept-text';

/** What the step in hand is being asked. */
export type Asking = 'skip' | 'note' | null;

export interface StepCardProps {
  id: string;
  run: Run;
  list: ListInView;
  shelf: Shelf;
  verbs: RunVerbs;
  asking: Asking;
  onAsk: (asking: Asking) => void;
  /** Rejects when it is not on the disk. */
  onSettle: (saying: Saying & Pick<StepState, 'state'>) => Promise<unknown>;
}

/** The step in hand: how and why, what bites otherwise, and the three answers to it. */
export function StepCard({ id, run, list, shelf, verbs, asking, onAsk, onSettle }: StepCardProps) {
  const step = list.all.find((each) => each.id === id);
  const said = saidOf(run, id);
  const title = step?.title ?? messages.goneStep(id);
  const needsValue = step?.proof === 'value';
  const value = useKeptText(typedInRun(run, id, 'value'), said.value, (text) =>
    verbs.keep(id, { value: text }),
  );
  const note = useKeptText(typedInRun(run, id, 'note'), said.note, (text) => verbs.keep(id, { note: text }));
  // A note that is being emptied keeps its field.
  const [inNote, setInNote] = useState(false);
  const showsNote = asking === 'note' || inNote || note.text !== '';
  const [unfolded, setUnfolded] = useSessionState('run-step-sources', false);
  const card = useRef<HTMLElement>(null);

  const finishStep = () => {
    const seen = value.text.trim();
    if (needsValue && seen === '')
      card.current?.querySelector<HTMLElement>('[data-focus="control"]')?.focus();
    else void value.typed.send(seen, () => onSettle({ state: 'done', value: seen, reason: '' }));
  };
  // An answer was broken off: back to the button that asked for it.
  const close = (asked: 'skip' | 'note') => {
    onAsk(null);
    card.current?.querySelector<HTMLElement>(`[data-does="${asked}"]`)?.focus();
  };

  return (
    <article
      ref={card}
      className={styles.card}
      aria-labelledby={`run-step-${id}`}
      tabIndex={-1}
      data-focus="step"
      data-entry-id={id}
      data-kind="step"
      data-state={said.state}
    >
      <p className={styles.part}>
        {messages.part(step?.part ?? '', run.steps.indexOf(id) + 1, run.steps.length)}
      </p>
      <h3 id={`run-step-${id}`} className={styles.title}>
        <CodeText text={title} />
      </h3>
      <StepStateLine said={said} onReopen={() => verbs.say(id, { state: 'open', reason: '' })} />
      {step && (
        <>
          <Details
            rows={[
              [messages.how, step.how],
              [messages.why, step.why],
            ]}
          />
          <Bites step={step} shelf={shelf} />
          <Snippets snippets={step.snippets} />
        </>
      )}
      {needsValue && (
        <TextLine
          label={listMessages.valueSeen}
          hint={messages.valueHint}
          value={value.text}
          isFailed={value.state === 'failed'}
          onText={value.typed.type}
          onBlur={value.onBlur}
          onEnter={finishStep}
          data-focus="control"
        />
      )}
      <div className={styles.answers}>
        <Button
          look="primary"
          aria-keyshortcuts="Space"
          data-does="done"
          data-focus={needsValue ? undefined : 'control'}
          onClick={finishStep}
        >
          <span>
            {messages.doneAction}
            <span className={hidden.text}>{messages.ofStep(title)}</span>
          </span>
          <Key name={messages.keys.done} />
        </Button>
        <Button
          aria-keyshortcuts="S"
          aria-expanded={asking === 'skip'}
          data-does="skip"
          onClick={() => onAsk('skip')}
        >
          {messages.skip}
          <Key name={messages.keys.skip} />
        </Button>
        <Button
          aria-keyshortcuts="N"
          aria-expanded={showsNote}
          data-does="note"
          onClick={() => onAsk('note')}
        >
          {messages.note}
          <Key name={messages.keys.note} />
        </Button>
      </div>
      {asking === 'skip' && (
        <SkipForm
          onSkip={(reason) => void onSettle({ state: 'skipped', reason })}
          onCancel={() => close('skip')}
        />
      )}
      {showsNote && (
        <NoteField
          note={note}
          wanted={asking === 'note'}
          onEnter={() => setInNote(true)}
          onClose={() => {
            setInNote(false);
            close('note');
          }}
        />
      )}
      {step && (
        <>
          <AskVerdict step={step} run={run} entries={shelf.area.entries} />
          <EntryActions entry={step} shelf={shelf} />
          <Disclosure summary={messages.sources} open={unfolded} onToggle={setUnfolded}>
            <Provenance entry={step} sources={shelf.area.sources} tenantKey={shelf.beside.tenantKey} />
          </Disclosure>
        </>
      )}
    </article>
  );
}
