import { useState } from 'react';
import { RadioList } from '@/components/notes/RadioList';
import { Button } from '@/components/ui/Button';
import { DialogActions } from '@/components/ui/DialogActions';
import type { ImportFailure, ImportView } from '@/hooks/useImport';
import type { Choice, Choices } from '@/lib/notes/import/choices';
import { countRelations, type ImportPlan, rowsOf } from '@/lib/notes/import/plan';
import { visibleName } from '@/lib/notes/import/visible-name';
import { CopyReport } from './CopyReport';
import { Failure } from './Failure';
import { messages } from './messages';
import { RefusedList } from './RefusedList';

export interface PlanStepProps {
  plan: ImportPlan;
  /** To begin with. */
  choices: Choices;
  failure: ImportFailure | null;
  running: Pick<ImportView, 'apply' | 'reportOf' | 'restart'>;
}

const { choices: words } = messages;
const changed = ['newer-there', 'newer-here', 'both'] as const;
const newOptions: { id: Choices['new']; label: string }[] = [
  { id: 'add', label: words.add },
  { id: 'leave', label: words.leave },
];
const changedOptions: { id: Choice; label: string }[] = [
  { id: 'file', label: words.file },
  { id: 'here', label: words.here },
  { id: 'both', label: words.bothTexts },
];

/** What the import would do, and what of it shall be done. */
export function PlanStep({ plan, choices: first, failure, running }: PlanStepProps) {
  const [choices, setChoices] = useState(first);
  const counts = countRelations(plan);
  const count = rowsOf(plan, choices).length;

  return (
    <>
      <p>
        <bdi>{messages.source(messages.kinds[plan.kind], visibleName(plan.source))}</bdi>
      </p>
      {counts.new > 0 && (
        <RadioList
          label={messages.counts.new(counts.new)}
          options={newOptions}
          selected={choices.new}
          onSelect={(choice) => setChoices({ ...choices, new: choice })}
        />
      )}
      {changed.map(
        (relation) =>
          counts[relation] > 0 && (
            <RadioList
              key={relation}
              label={messages.counts[relation](counts[relation])}
              options={changedOptions}
              selected={choices[relation]}
              onSelect={(choice) => setChoices({ ...choices, [relation]: choice })}
            />
          ),
      )}
      {plan.same > 0 && <p>{messages.counts.same(plan.same)}</p>}
      {plan.notes.length === 0 && plan.refusedCount === 0 && <p>{messages.nothing}</p>}
      {plan.skipped > 0 && <p>{messages.skipped(plan.skipped)}</p>}
      {plan.refusedCount > 0 && <RefusedList refused={plan.refused} count={plan.refusedCount} />}
      <Failure failure={failure} />
      <DialogActions>
        <CopyReport text={running.reportOf(plan, choices)} />
        <Button look="quiet" onClick={running.restart}>
          {messages.other}
        </Button>
        <Button
          look="primary"
          data-first-focus=""
          disabled={count === 0}
          onClick={() => running.apply(choices)}
        >
          {messages.apply(count)}
        </Button>
      </DialogActions>
    </>
  );
}
