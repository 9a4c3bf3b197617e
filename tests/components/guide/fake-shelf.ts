import { vi } from 'vitest';
import type { Shelf } from '@/components/entries/shelf';
import { fakeArea } from '../../lib/guide/fake-area';

export const fakeShelf = (over: Partial<Shelf> = {}): Shelf => ({
  area: fakeArea([]),
  heading: 'On this screen',
  view: 'D:custom-automation-editor:gotchas',
  openId: null,
  onOpen: vi.fn(),
  targetId: null,
  onAddNote: vi.fn(),
  screenToOpen: () => null,
  onGoTo: vi.fn(),
  ...over,
});
