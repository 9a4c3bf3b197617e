import { Segments } from '@/components/ui/Segments';
import type { Run } from '@/lib/journal/rows';
import { runOver } from '@/lib/runs/steps';
import type { ListInView } from './list-in-view';
import { messages } from './messages';

export interface ScopeChoiceProps {
  run: Run;
  list: ListInView;
  onChoose: (about: Pick<Run, 'steps' | 'leftOut'>) => void;
}

/** Before the first step: only the steps of the screen, or the whole list. */
export function ScopeChoice({ run, list: { all, own, world }, onChoose }: ScopeChoiceProps) {
  if (own.length === all.length) return null;
  const screen = runOver(own, world);
  const whole = runOver(all, world);
  const isWhole = run.steps.length > screen.steps.length;
  return (
    <Segments
      label={messages.scope}
      options={[
        { id: 'screen', label: messages.scopeScreen, count: screen.steps.length },
        { id: 'whole', label: messages.scopeList, count: whole.steps.length },
      ]}
      selected={isWhole ? 'whole' : 'screen'}
      onSelect={(chosen) => onChoose(chosen === 'whole' ? whole : screen)}
    />
  );
}
