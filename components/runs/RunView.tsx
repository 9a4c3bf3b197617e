import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Shelf } from '@/components/entries/shelf';
import { LiveRegion } from '@/components/ui/LiveRegion';
import type { Run } from '@/lib/journal/rows';
import { isUntouched, progressOf } from '@/lib/runs/run';
import { listInView } from './list-in-view';
import { AllSteps } from './AllSteps';
import { LeftOut } from './LeftOut';
import { messages } from './messages';
import type { RunNotice } from './Notice';
import { Report } from './Report';
import { RunEnd } from './RunEnd';
import { RunHead } from './RunHead';
import { pressRunKey } from './run-keys';
import styles from './RunView.module.css';
import { ScopeChoice } from './ScopeChoice';
import { type Asking, StepCard } from './StepCard';
import { Upcoming } from './Upcoming';
import { focusIn, useFocusAfter } from './use-focus-after';
import { useRunName } from './use-run-name';
import { useRunVerbs } from './use-run-verbs';

export interface RunViewProps {
  run: Run;
  shelf: Shelf;
  /** It was opened by the user just now: the focus goes to the step, or to the name. */
  opened: 'step' | 'name' | null;
  onOpened: () => void;
  onNotice: (notice: RunNotice | null) => void;
  onStartAnother: () => void;
  /** It was held or removed: the list comes in its place. */
  onPutAway: () => void;
  /** After it was held: the user wants to go on at once. */
  onComeBack: () => void;
  /** Back to the plain checklist. */
  onLeave: () => void;
}

/** A run in hand: one step at a time, the next ones in sight. A finished one is only read. */
export function RunView({ run, shelf, opened, onOpened, onNotice, ...on }: RunViewProps) {
  const root = useRef<HTMLElement>(null);
  const [asked, setAsked] = useState<{ step: string | null; what: Asking }>({ step: null, what: null });
  const list = listInView(shelf, run.list);
  const verbs = useRunVerbs(run, { onNotice, ...on });
  const isFinished = run.status === 'finished';
  const current = isFinished ? null : run.bookmark;
  // Of the step in hand only: another window, or a reset, may have moved on.
  const asking = asked.step === current ? asked.what : null;
  const setAsking = (what: Asking) => setAsked({ step: current, what });
  const focusAfter = useFocusAfter(root, `${run.status}:${current ?? ''}`);
  const { done, skipped, all } = progressOf(run);

  const greet = useEffectEvent(() => {
    if (opened === 'step') focusIn(root.current, 'control');
    if (opened) onOpened();
  });
  useEffect(() => {
    greet();
  }, [opened]);

  const move = (go: () => void) => {
    setAsking(null);
    focusAfter('step');
    go();
  };
  const press = (does: 'done' | 'skip' | 'note') =>
    root.current?.querySelector<HTMLElement>(`[data-does="${does}"]`)?.click();

  return (
    <section
      ref={root}
      className={styles.run}
      aria-label={useRunName(run)}
      tabIndex={-1}
      data-run-id={run.id}
      data-status={run.status}
      onKeyDown={(event) =>
        pressRunKey(event, {
          onDone: () => press('done'),
          onSkip: () => press('skip'),
          onNote: () => press('note'),
          onMove: (by) => {
            if (!isFinished) move(() => verbs.move(by));
          },
        })
      }
    >
      <RunHead
        run={run}
        verbs={verbs}
        naming={opened === 'name'}
        onLeave={on.onLeave}
        onStartAnother={on.onStartAnother}
        onFinish={() => {
          focusAfter('control');
          verbs.finish();
        }}
      />
      {verbs.failure && (
        <p className={styles.failure} role="alert">
          {verbs.failure}
        </p>
      )}
      {isUntouched(run) && !isFinished && <ScopeChoice run={run} list={list} onChoose={verbs.choose} />}
      {current === null ? (
        <RunEnd
          run={run}
          list={list}
          onFinish={() => {
            focusAfter('control');
            verbs.finish();
          }}
        />
      ) : (
        <StepCard
          key={current}
          id={current}
          run={run}
          list={list}
          shelf={shelf}
          verbs={verbs}
          asking={asking}
          onAsk={setAsking}
          onSettle={(saying) => {
            setAsking(null);
            onNotice(null);
            focusAfter('control');
            return verbs.settle(current, saying);
          }}
        />
      )}
      {current !== null && <Upcoming run={run} list={list} onGoTo={(id) => move(() => verbs.goTo(id))} />}
      <AllSteps run={run} list={list} onGoTo={isFinished ? null : (id) => move(() => verbs.goTo(id))} />
      <LeftOut
        run={run}
        list={list}
        onTakeIn={
          isFinished
            ? null
            : (id) =>
                verbs.takeIn(
                  id,
                  list.all.map((step) => step.id),
                )
        }
      />
      <Report run={run} list={list} shelf={shelf} unfolded={current === null} />
      <LiveRegion message={messages.done(done, all, skipped)} />
    </section>
  );
}
