import { hexId } from './random';

export interface Automation {
  id: string;
  name: string;
  kind: 'custom' | 'template';
  on: boolean;
  /** Failed runs of the last seven days, oldest first. */
  failed: readonly number[];
}

const automation = (name: string, kind: Automation['kind'], on: boolean, failed: number[]): Automation => ({
  id: hexId('automation', name),
  name,
  kind,
  on,
  failed,
});

export const automations: readonly [Automation, ...Automation[]] = [
  automation('Renewal in 90 days: open a task', 'custom', true, [0, 0, 0, 0, 0, 0, 0]),
  automation('Tell the owner when health drops', 'template', true, [0, 0, 3, 0, 0, 0, 0]),
  automation('New contact from the web form', 'custom', true, [0, 0, 0, 0, 6, 2, 0]),
  automation('Welcome mail after go-live', 'template', false, [0, 0, 0, 0, 0, 0, 0]),
  automation('Copy phase to the CRM', 'custom', true, [0, 1, 0, 0, 0, 0, 0]),
  automation('Post won deals in the team channel', 'template', true, [0, 0, 0, 0, 0, 0, 0]),
  automation('Ask for a reference', 'custom', true, [0, 0, 0, 0, 0, 0, 0]),
  automation('Nightly clean-up of old tasks', 'custom', false, [4, 4, 2, 0, 0, 0, 0]),
];

/** The one that the tour opens, by kind. */
export function firstAutomation(kind: Automation['kind']): Automation {
  return automations.find((one) => one.kind === kind) ?? automations[0];
}
