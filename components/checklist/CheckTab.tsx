import { useEffect } from 'react';
import { EntryList } from '@/components/entries/EntryList';
import type { Shelf } from '@/components/entries/shelf';
import { SplitList } from '@/components/entries/SplitList';
import { EmptyState } from '@/components/ui/EmptyState';
import { Segments } from '@/components/ui/Segments';
import type { Step } from '@/content/types';
import { useSessionState } from '@/hooks/useSessionState';
import { useTicks } from '@/hooks/useTicks';
import type { Split } from '@/lib/guide/arrange';
import { groupBy } from '@/lib/guide/group';
import styles from './CheckTab.module.css';
import { messages } from './messages';
import { Progress } from './Progress';
import { StepRow } from './StepRow';

export interface CheckTabProps {
  setUp: Split<Step>;
  review: Split<Step>;
  tenant: string | null;
  shelf: Shelf;
}

/** The two checklists of the area, one at a time, with the screen's own steps first. */
export function CheckTab({ setUp, review, tenant, shelf }: CheckTabProps) {
  const [list, setList] = useSessionState<Step['list']>('checklist', 'set-up');
  const { ticks, setTick, clear } = useTicks(tenant, shelf.area.id);
  const targetList = listOf(shelf.targetId, { setUp, review });
  useEffect(() => {
    if (targetList) setList(targetList);
  }, [targetList, setList]);
  const split = list === 'set-up' ? setUp : review;
  const all = [...split.here, ...split.rest];
  const counted = split.here.length > 0 ? split.here : split.rest;
  const isDone = ({ id }: Step) => ticks[id]?.done ?? false;

  if (!hasSteps(setUp) && !hasSteps(review)) return <EmptyState text={messages.empty} />;
  return (
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
        <Progress
          done={counted.filter(isDone).length}
          all={counted.length}
          canClear={[setUp, review].some(({ here, rest }) => [...here, ...rest].some(isDone))}
          onClear={clear}
        />
      </div>
      {all.length === 0 && <EmptyState text={messages.emptyList} />}
      <SplitList split={split} shelf={shelf} label={list === 'set-up' ? messages.setUp : messages.review}>
        {(steps) =>
          groupBy(steps, ({ part }) => part).map(({ heading, items }) => (
            <EntryList key={heading} heading={heading}>
              {items.map((step) => (
                <StepRow
                  key={step.id}
                  step={step}
                  shelf={shelf}
                  tick={ticks[step.id]}
                  onTick={(tick) => setTick(step.id, tick)}
                />
              ))}
            </EntryList>
          ))
        }
      </SplitList>
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
