import { EntryList } from '@/components/entries/EntryList';
import type { Shelf } from '@/components/entries/shelf';
import { SplitList } from '@/components/entries/SplitList';
import type { Step } from '@/content/types';
import type { Split } from '@/lib/guide/arrange';
import { groupBy } from '@/lib/guide/group';
import type { Run } from '@/lib/journal/rows';
import { StepRow, type Tick } from './StepRow';

export interface PlainListProps {
  split: Split<Step>;
  /** The list's name. */
  label: string;
  shelf: Shelf;
  /** What was said of the steps in the run that the list belongs to. */
  states: Run['states'];
  /** Rejects when it is not on the disk. */
  onTick: (step: string, tick: Tick) => Promise<unknown>;
}

/** A checklist in its parts, the screen's own steps first. */
export function PlainList({ split, label, shelf, states, onTick }: PlainListProps) {
  return (
    <SplitList split={split} shelf={shelf} label={label}>
      {(steps) =>
        groupBy(steps, ({ part }) => part).map(({ heading, items }) => (
          <EntryList key={heading} heading={heading}>
            {items.map((step) => (
              <StepRow
                key={step.id}
                step={step}
                shelf={shelf}
                said={states[step.id]}
                onTick={(tick) => onTick(step.id, tick)}
              />
            ))}
          </EntryList>
        ))
      }
    </SplitList>
  );
}
