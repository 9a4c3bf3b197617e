import { vi } from 'vitest';
import type { Shelf } from '@/components/entries/shelf';
import { ANYWHERE } from '@/lib/passport/passport';
import { fakeArea } from '../../lib/guide/fake-area';

export const fakeShelf = (over: Partial<Shelf> = {}): Shelf => ({
  area: fakeArea([]),
  heading: 'On this screen',
  view: 'D:custom-automation-editor:gotchas',
  openId: null,
  onOpen: vi.fn(),
  targetId: null,
  onAddNote: vi.fn(),
  beside: {
    tenant: 'acme',
    tenantKey: 'acme',
    screen: { id: 'custom-automation-editor', name: 'Custom Automation' },
    record: null,
    world: ANYWHERE,
  },
  onKeepNote: vi.fn(() => Promise.resolve()),
  screenToOpen: () => null,
  onGoTo: vi.fn(),
  ...over,
});
