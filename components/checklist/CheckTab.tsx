import { Suspense, useEffect, useState } from 'react';
import type { Shelf } from '@/components/entries/shelf';
import { RunHistory, RunsAbove, RunView } from '@/components/runs/on-demand';
import { EmptyState } from '@/components/ui/EmptyState';
import { Segments } from '@/components/ui/Segments';
import type { Step } from '@/content/types';
import { usePassports } from '@/hooks/usePassports';
import { useRuns } from '@/hooks/useRuns';
import { useSessionState } from '@/hooks/useSessionState';
import type { Split } from '@/lib/guide/arrange';
import type { Run } from '@/lib/journal/rows';
import { misfitOf } from '@/lib/passport/passport';
import { runOfList } from '@/lib/runs/belonging';
import styles from './CheckTab.module.css';
import { listPlace } from './list-place';
import { messages } from './messages';
import { PlainList } from './PlainList';
import { RunLine } from './RunLine';
import { useNotice } from './use-notice';
import { useRunActions } from './use-run-actions';
import { type RunFocus, useRunInView } from './use-run-in-view';

export interface CheckTabProps {
  setUp: Split<Step>;
  review: Split<Step>;
  shelf: Shelf;
}

/** The checklists of the area, to be read and ticked, one at a time; in their place the run that is in view. */
export function CheckTab({ setUp, review, shelf }: CheckTabProps) {
  const [list, setList] = useSessionState<Step['list']>('checklist', 'set-up');
  const targetList = listOf(shelf.targetId, { setUp, review });
  useEffect(() => {
    if (targetList) setList(targetList);
  }, [targetList, setList]);

  const runs = useRuns(shelf.beside.tenantKey);
  const inView = useRunInView(shelf, runs);
  const { failure, act } = useRunActions();
  const { notice, say } = useNotice(shelf.beside.tenantKey);
  const [started, setStarted] = useState<string | null>(null);
  const [cameBack, setCameBack] = useState(false);

  const passports = usePassports();
  const here = { shelf, list, passports };
  const inHand = runOfList(runs.open, listPlace(shelf, list));
  const split = list === 'set-up' ? setUp : review;
  const shown = split.here.length > 0 ? split.here : split.rest;
  const counted =
    inHand?.steps ?? shown.filter((step) => misfitOf(step, shelf.beside.world) === null).map(({ id }) => id);

  const open = (run: Run, focus?: RunFocus) => {
    say(null);
    setStarted(null);
    setCameBack(false);
    inView.view(run, focus);
    if (run.status === 'held') void act(({ resumeRun }) => resumeRun(run.id));
  };
  const start = (from: typeof here) =>
    void act(
      ({ startHere }) => startHere(from),
      (run) => open(run),
    );
  const above = (
    <Suspense>
      <RunsAbove
        tenantKey={shelf.beside.tenantKey}
        runs={runs}
        inHand={inHand}
        notice={inView.isGone ? 'removed' : notice}
        onNoticeDone={() => (inView.isGone ? inView.leave() : say(null))}
        onOpen={inView.run ? null : open}
      />
    </Suspense>
  );

  if (inView.run) {
    const { run } = inView;
    return (
      <>
        {above}
        <Suspense>
          <RunView
            key={run.id}
            run={run}
            shelf={shelf}
            opened={inView.focus}
            onOpened={inView.onFocused}
            onNotice={say}
            onStartAnother={() => start({ ...here, list: run.list })}
            onPutAway={() => {
              setList(run.list);
              inView.leave();
            }}
            onComeBack={() => open(run)}
            onLeave={() => {
              setList(run.list);
              setCameBack(true);
              inView.leave();
            }}
          />
        </Suspense>
      </>
    );
  }
  // It comes in the next moment: the list would only flash up.
  if (inView.isAwaited) return null;
  return (
    <>
      {above}
      {hasSteps(setUp) || hasSteps(review) ? (
        <>
          <div className={styles.head}>
            <Segments
              label={messages.lists}
              options={[
                { id: 'set-up', label: messages.setUp, count: shownFirst(setUp) },
                { id: 'review', label: messages.review, count: shownFirst(review) },
              ]}
              selected={list}
              onSelect={(next) => {
                setList(next);
                shelf.onOpen(null);
              }}
            />
            {hasSteps(split) && (
              <RunLine
                done={counted.filter((id) => inHand?.states[id]?.state === 'done').length}
                all={counted.length}
                run={inHand ? (inHand.id === started ? 'started' : 'open') : 'none'}
                takesFocus={cameBack}
                onStart={() => start(here)}
                onOpen={() => inHand && open(inHand)}
                onName={() => inHand && open(inHand, 'name')}
              />
            )}
            {failure && (
              <p role="alert" className={styles.failure}>
                {failure}
              </p>
            )}
          </div>
          {!hasSteps(split) && <EmptyState text={messages.emptyList} />}
          <PlainList
            split={split}
            label={list === 'set-up' ? messages.setUp : messages.review}
            shelf={shelf}
            states={inHand?.states ?? {}}
            onTick={(step, tick) =>
              act(
                ({ tickHere }) => tickHere(here, step, tick),
                (run) => run && setStarted(run.id),
              )
            }
          />
        </>
      ) : (
        <EmptyState text={messages.empty} />
      )}
      {runs.finished.length + runs.unreadable > 0 && (
        <Suspense>
          <RunHistory runs={runs.finished} unreadable={runs.unreadable} onOpen={open} onNotice={say} />
        </Suspense>
      )}
    </>
  );
}

const hasSteps = ({ here, rest }: Split<Step>) => here.length + rest.length > 0;

const shownFirst = ({ here, rest }: Split<Step>) => (here.length > 0 ? here.length : rest.length);

/** The list that holds an entry asked for from outside. */
function listOf(
  targetId: string | null,
  lists: Record<'setUp' | 'review', Split<Step>>,
): Step['list'] | null {
  if (targetId === null) return null;
  const holds = ({ here, rest }: Split<Step>) => [...here, ...rest].some(({ id }) => id === targetId);
  if (holds(lists.setUp)) return 'set-up';
  return holds(lists.review) ? 'review' : null;
}
