import type { Run } from '@/lib/journal/rows';
import { startRun } from '@/lib/runs/run';

export const STARTED = Date.UTC(2026, 10, 23, 10, 5);

/** A run over three steps, just begun. */
export const fakeRun = (over: Partial<Run> = {}): Run => ({
  ...startRun(
    {
      id: 'run-1',
      tenant: 'acme',
      record: null,
      screen: 'custom-automation-editor',
      area: 'D',
      list: 'set-up',
      name: 'Custom Automation · acme · 23 Nov',
      steps: ['d-one', 'd-two', 'd-three'],
      leftOut: [],
    },
    STARTED,
  ),
  ...over,
});
