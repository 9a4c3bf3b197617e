import type { ActiveScreen } from '@/hooks/useActiveScreen';
import type { Detection } from '@/lib/screens/types';

/** A tab on the custom automation editor, but for what is given. */
export const fakeActive = (over: Partial<Detection> = {}): Extract<ActiveScreen, { status: 'screen' }> => ({
  status: 'screen',
  tabId: 1,
  taught: null,
  shape: '/<tenant>/x/<id>',
  queryKeys: ['preview'],
  labels: ['editor', 'logs'],
  detection: {
    screen: 'custom-automation-editor',
    area: 'D',
    alsoAreas: ['K'],
    confidence: 'sure',
    signals: [{ kind: 'label', label: 'editor', role: 'tab', selected: true }],
    alternatives: ['automation-logs'],
    tenant: 'acme',
    record: null,
    generation: 'upgraded',
    ...over,
  },
});
