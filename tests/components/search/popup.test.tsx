import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from '@/entrypoints/popup/App';
import { messages } from '@/entrypoints/popup/messages';
import type { ActiveScreen } from '@/hooks/useActiveScreen';
import type { Detection } from '@/lib/screens/types';
import { useFreshDatabase as freshDatabase } from '../../services/notes-db/fresh-database';

const panel = vi.hoisted(() => ({
  openEntry: vi.fn<(id: string) => Promise<void>>(),
  openNote: vi.fn<(id: string) => Promise<void>>(),
  openPanel: vi.fn<() => Promise<void>>(),
}));
const tab = vi.hoisted(() => ({ active: { status: 'loading' } }));

vi.mock(
  '@/lib/search/guide-index',
  async () => (await import('../../lib/search/whole-guide')).wholeGuideIndex,
);
vi.mock('@/hooks/useOpenInPanel', () => ({ useOpenInPanel: () => panel }));
vi.mock('@/hooks/useActiveScreen', () => ({ useActiveScreen: () => tab.active }));

const detection: Detection = {
  screen: 'custom-automation-editor',
  area: 'D',
  alsoAreas: [],
  confidence: 'sure',
  signals: [],
  alternatives: [],
  tenant: 'acme',
  record: null,
  generation: 'upgraded',
};
const onScreen: ActiveScreen = {
  status: 'screen',
  tabId: 1,
  detection,
  taught: null,
  shape: '',
  queryKeys: [],
  labels: [],
};

/** What the root carries for tests and bug reports. */
const root = () =>
  Object.fromEntries(
    ['screen', 'area', 'confidence', 'tenant', 'ready'].map((name) => [
      name,
      screen.getByRole('main').getAttribute(`data-${name}`),
    ]),
  );
const close = vi.fn<() => void>();

freshDatabase();
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
  vi.stubGlobal('close', close);
  for (const open of Object.values(panel)) open.mockResolvedValue();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  close.mockClear();
  panel.openEntry.mockClear();
});

test('says where the user is, and shows that screen first', async () => {
  tab.active = onScreen;
  render(<App />);
  await waitFor(() => expect(root()).toHaveProperty('ready', ''));
  expect(root()).toMatchObject({
    screen: 'custom-automation-editor',
    area: 'D',
    confidence: 'sure',
    tenant: 'acme',
  });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Automation');
  await waitFor(() => expect(screen.getAllByRole('option').length).toBeGreaterThan(2));
});

test('Enter opens the entry in the same moment, then the popup goes', async () => {
  tab.active = onScreen;
  render(<App />);
  await waitFor(() => expect(screen.getAllByRole('option').length).toBeGreaterThan(0));
  const id = screen.getByRole('option', { selected: true }).dataset.entryId;
  fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' });
  expect(panel.openEntry).toHaveBeenCalledExactlyOnceWith(id);
  await waitFor(() => expect(close).toHaveBeenCalledOnce());
});

test('works on a tab that is not Planhat', async () => {
  tab.active = { status: 'not-planhat' };
  render(<App />);
  await waitFor(() => expect(root()).toHaveProperty('ready', ''));
  expect(root()).toMatchObject({ screen: 'not-a-screen', area: '', tenant: '' });
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'automation not triggering' } });
  await waitFor(() => expect(screen.getAllByRole('option')[0]?.dataset.entryId).toBe('d-not-firing'));
});

test('a panel that does not open is said, and the popup stays', async () => {
  tab.active = onScreen;
  vi.spyOn(console, 'error').mockReturnValue();
  panel.openPanel.mockRejectedValue(new Error('no gesture'));
  render(<App />);
  fireEvent.click(screen.getByRole('button', { name: messages.openGuide }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(messages.notOpened));
  expect(close).not.toHaveBeenCalled();
});
