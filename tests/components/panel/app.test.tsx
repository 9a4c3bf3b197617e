/**
 * The side panel as a whole, with the tab it stands beside, the guide and the notes replaced by small fakes.
 * Layout, popovers and the real services are tested in the browser.
 */
import { act, cleanup, fireEvent, render, renderHook, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { useAsking } from '@/components/passport/asking';
import { App } from '@/entrypoints/sidepanel/App';
import type { ActiveScreen } from '@/hooks/useActiveScreen';
import type { OpenRequest } from '@/hooks/useOpenRequest';
import { usePassports } from '@/hooks/usePassports';
import { resetSessionState } from '@/hooks/useSessionState';
import { fakeArea, fakeFix, fakeGotcha, fakeStep } from '../../lib/guide/fake-area';
import { installFakeLocks } from '../../hooks/fake-locks';
import { fakeActive } from './fake-active';

interface World {
  active: ActiveScreen;
  listeners: Set<() => void>;
  request: OpenRequest | null;
  isFirst: boolean;
}

const { world, reloadTab, dismiss, noop } = vi.hoisted(() => {
  const start: World = { active: { status: 'loading' }, listeners: new Set(), request: null, isFirst: false };
  return { world: start, reloadTab: vi.fn(), dismiss: vi.fn(), noop: () => undefined };
});

vi.mock('@/hooks/useActiveScreen', async () => {
  const { useSyncExternalStore } = await import('react');
  const subscribe = (listener: () => void) => {
    world.listeners.add(listener);
    return () => world.listeners.delete(listener);
  };
  return { useActiveScreen: () => useSyncExternalStore(subscribe, () => world.active) };
});
vi.mock('@/hooks/useOpenRequest', () => ({ useOpenRequest: () => world.request }));
vi.mock('@/hooks/useTabActions', () => ({
  useTabActions: () => ({ reloadTab, openOptions: vi.fn() }),
}));
vi.mock('@/services/commands', () => ({
  listCommandKeys: () =>
    Promise.resolve([
      { name: '_execute_action', key: 'Ctrl+K' },
      { name: 'new-note', key: '' },
    ]),
}));
vi.mock('@/hooks/useNews', () => ({ useNews: () => false }));
vi.mock('@/hooks/useFirstRun', () => ({
  useFirstRun: () => ({ isFirst: world.isFirst, dismiss }),
}));
vi.mock('@/hooks/useNotesHealth', () => ({
  useNotesHealth: () => ({ health: { kind: 'fine' }, check: vi.fn() }),
}));
vi.mock('@/hooks/useNoteCount', () => ({ useNoteCount: () => 0 }));
vi.mock('@/hooks/useNotes', () => ({
  useNotes: () => ({
    status: 'ready',
    ids: [],
    notes: new Map(),
    count: 0,
    error: null,
    show: noop,
    retry: noop,
  }),
  useNoteActions: () => ({}),
}));
vi.mock('@/hooks/useNoteDraft', async () => {
  const { toFields } = await import('@/lib/notes/note');
  return {
    useNoteDraft: (_id: null, initial: object) => ({
      draft: { id: 'new', ...toFields(initial) },
      setDraft: vi.fn(),
      status: 'idle',
      savedAt: null,
      error: null,
      recovered: false,
      save: vi.fn(),
      discard: vi.fn(),
    }),
  };
});
vi.mock('@/components/search/QuickSearch', () => ({
  QuickSearch: ({ asked }: { asked?: string }) => <input aria-label="search box" defaultValue={asked} />,
}));
vi.mock('@/hooks/useGuide', () => ({
  useArea: (id: string | null) => ({ status: 'ready', area: id === null ? null : (areas[id] ?? null) }),
}));

const screens = ['custom-automation-editor'];
const areas: Record<string, ReturnType<typeof fakeArea>> = {
  D: fakeArea([
    fakeStep({ screens }),
    fakeGotcha({ screens }),
    fakeGotcha({ id: 'd-old-module', title: 'The old module', appliesTo: { generations: ['legacy'] } }),
    fakeFix({ screens }),
  ]),
  K: fakeArea([fakeGotcha({ id: 'k-tokens', area: 'K', title: 'Tokens expire' })], {
    id: 'K',
    name: 'Integrations',
    related: [],
  }),
};

function goTo(active: ActiveScreen) {
  act(() => {
    world.active = active;
    for (const listener of world.listeners) listener();
  });
}

/** An attribute of the panel's root; `null` where it is not there. */
const attribute = (name: string) => root()?.getAttribute(`data-${name}`);
const root = () => document.querySelector<HTMLElement>('[data-screen]');
const tab = (name: string | RegExp) => screen.getByRole('tab', { name });
const press = (key: string) => fireEvent.keyDown(document.body, { key });

beforeAll(async () => {
  // The guide waits for both: from here on they are there at once.
  const { result, unmount } = renderHook(() => [useAsking(), usePassports()]);
  await waitFor(() => expect(result.current).not.toContain(null));
  unmount();
});

beforeEach(() => {
  installFakeLocks();
  world.active = fakeActive();
  world.request = null;
  world.isFirst = false;
});

afterEach(() => {
  cleanup();
  resetSessionState();
  location.hash = '';
  vi.clearAllMocks();
});

describe('the side panel', () => {
  test('says where it is, in attributes that bug reports use', () => {
    render(<App />);
    expect(['screen', 'area', 'confidence', 'tenant', 'ready'].map(attribute)).toEqual([
      'custom-automation-editor',
      'D',
      'sure',
      'acme',
      '',
    ]);
    expect(screen.getByRole('heading', { level: 1, name: 'Custom Automation' })).toBeTruthy();
  });

  test('counts what belongs to the screen on its tabs', () => {
    render(<App />);
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
      'Check1',
      'Gotchas1',
      'Fix1',
      'Reference',
      'Notes',
    ]);
  });

  test('follows to another screen and says so to screen readers', async () => {
    render(<App />);
    goTo({ status: 'not-planhat' });
    expect(['screen', 'area', 'tenant'].map(attribute)).toEqual(['not-a-screen', '', '']);
    expect(await screen.findByText('Open Planhat and I follow along.')).toBeTruthy();
    goTo(fakeActive({ confidence: 'likely' }));
    expect(screen.getByText('Guide: Looks like Custom Automation').getAttribute('aria-live')).toBe('polite');
  });

  test('remembers the tab from screen to screen', () => {
    render(<App />);
    fireEvent.click(tab(/Gotchas/));
    goTo(fakeActive({ screen: 'automations-list' }));
    expect(tab(/Gotchas/).getAttribute('aria-selected')).toBe('true');
  });

  test('keeps the guide while it is pinned, and follows again', () => {
    render(<App />);
    fireEvent.click(screen.getByRole('button', { name: 'Keep this guide while I move' }));
    goTo(fakeActive({ screen: 'automations-list' }));
    expect(attribute('screen')).toBe('custom-automation-editor');
    fireEvent.click(screen.getByRole('button', { name: 'Follow again' }));
    expect(attribute('screen')).toBe('automations-list');
  });

  test('says what it hides and why, and shows it', () => {
    render(<App />);
    fireEvent.click(tab(/Gotchas/));
    const footer = within(screen.getByRole('contentinfo'));
    expect(footer.getByText('1 hidden: Legacy app only (1) ·')).toBeTruthy();
    expect(screen.queryByText('More in Automation')).toBeNull();
    fireEvent.click(footer.getByRole('button', { name: 'Show' }));
    expect(screen.getByText('More in Automation')).toBeTruthy();
    expect(footer.getByText('1 shown all the same: Legacy app only (1) ·')).toBeTruthy();
  });

  test('opens an entry named in its address, at its place', async () => {
    location.hash = '#entry/d-saving-switches-it-off';
    render(<App />);
    await waitFor(() => expect(tab(/Gotchas/).getAttribute('aria-selected')).toBe('true'));
    const toggle = screen.getByRole('button', { name: 'Saving switches it off' });
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    expect(screen.queryByText(/You are looking at/)).toBeNull();
  });

  test('the browser’s key shows one tab after the other, and closes the search over them', async () => {
    world.active = { status: 'not-planhat' };
    const { rerender } = render(<App />);
    press('/');
    expect(await screen.findByLabelText('search box')).toBeTruthy();
    const ask = (at: number) => {
      world.request = { nextTab: true, windowId: 1, at };
      rerender(<App />);
    };
    ask(performance.timeOrigin - 1); // what opened the panel
    expect(tab(/Start/).getAttribute('aria-selected')).toBe('true');
    ask(Date.now());
    expect(tab(/Notes/).getAttribute('aria-selected')).toBe('true');
    expect(screen.queryByLabelText('search box')).toBeNull();
    ask(Date.now() + 1);
    expect(tab(/Start/).getAttribute('aria-selected')).toBe('true');
  });

  test('searches for what was asked in the address bar, anew each time', async () => {
    world.request = { query: 'sync', windowId: 1, at: 1 } satisfies OpenRequest;
    render(<App />);
    const box = () => screen.findByLabelText<HTMLInputElement>('search box');
    expect((await box()).value).toBe('sync');
    fireEvent.change(await box(), { target: { value: 'something else' } });
    world.request = { query: 'sync', windowId: 1, at: 2 } satisfies OpenRequest;
    goTo(fakeActive({ screen: 'automations-list' }));
    await waitFor(async () => expect((await box()).value).toBe('sync'));
  });

  test('opens an entry of another area that another page asks for, and leads back', async () => {
    world.request = { entry: 'k-tokens', windowId: 1, at: 1 } satisfies OpenRequest;
    render(<App />);
    await waitFor(() => expect(screen.getByText('You are looking at Integrations')).toBeTruthy());
    expect(screen.getByRole('button', { name: 'Tokens expire' }).getAttribute('aria-expanded')).toBe('true');
    expect(attribute('area')).toBe('D');
    fireEvent.click(screen.getByRole('button', { name: 'Back to Custom Automation' }));
    expect(screen.queryByText('You are looking at Integrations')).toBeNull();
  });

  test('asks for a reload where the tab has no script', async () => {
    world.active = { status: 'no-script', tabId: 7 };
    render(<App />);
    fireEvent.click(await screen.findByRole('button', { name: 'Reload this tab' }));
    expect(reloadTab).toHaveBeenCalledWith(7);
  });

  test('offers guesses, areas and teaching on an unknown screen', async () => {
    world.active = fakeActive({
      screen: 'unknown',
      area: null,
      confidence: 'unknown',
      alternatives: ['settings'],
    });
    render(<App />);
    expect(await screen.findByText('I do not know this screen yet.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Settings' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Teach this screen' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Integrations' }));
    expect(tab(/Check/)).toBeTruthy();
    expect(screen.getByText('You are looking at Integrations')).toBeTruthy();
  });

  test('shows the card of the first run until it is put away', async () => {
    world.isFirst = true;
    render(<App />);
    fireEvent.click(await screen.findByRole('button', { name: 'Got it' }));
    expect(dismiss).toHaveBeenCalled();
  });
});

describe('keys of the side panel', () => {
  test('open the tabs', () => {
    render(<App />);
    press('3');
    expect(tab(/Fix/).getAttribute('aria-selected')).toBe('true');
    press('5');
    expect(tab(/Notes/).getAttribute('aria-selected')).toBe('true');
  });

  test('open the search and the list of keys', async () => {
    render(<App />);
    press('/');
    expect(await screen.findByLabelText('search box')).toBeTruthy();
    press('?');
    expect(await screen.findByRole('heading', { name: 'Keyboard shortcuts' })).toBeTruthy();
    const everywhere = within(screen.getByRole('region', { name: 'Anywhere in the browser' }));
    await waitFor(() =>
      expect([...everywhere.getAllByRole('term')].map(({ textContent }) => textContent)).toEqual([
        'Ctrl+K',
        'no key',
      ]),
    );
  });

  test('n puts the cursor into a new note', async () => {
    render(<App />);
    press('n');
    const box = await screen.findByRole('textbox', { name: 'Write a note' });
    await waitFor(() => expect(document.activeElement).toBe(box));
  });

  test('n takes the focus once: later the tab keeps it', async () => {
    render(<App />);
    press('n');
    const box = await screen.findByRole('textbox', { name: 'Write a note' });
    tab(/Check/).focus();
    fireEvent.click(tab(/Check/));
    tab(/Notes/).focus();
    fireEvent.click(tab(/Notes/));
    expect(document.activeElement).toBe(tab(/Notes/));
    press('n');
    expect(document.activeElement).toBe(box);
  });

  test('do nothing while one types', async () => {
    render(<App />);
    press('n');
    fireEvent.keyDown(await screen.findByRole('textbox', { name: 'Write a note' }), { key: '3' });
    expect(tab(/Notes/).getAttribute('aria-selected')).toBe('true');
  });

  test('do nothing together with Ctrl, Cmd or Alt', () => {
    render(<App />);
    fireEvent.keyDown(document.body, { key: '3', ctrlKey: true });
    expect(tab(/Check/).getAttribute('aria-selected')).toBe('true');
  });

  test('a note about an entry starts from the entry', async () => {
    render(<App />);
    press('2');
    fireEvent.click(screen.getByRole('button', { name: 'Saving switches it off' }));
    fireEvent.click(screen.getByRole('button', { name: 'Add a note' }));
    expect(await screen.findByText('About: Saving switches it off')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Write a note' }));
  });
});

test('opens on what people need on the screen, and then on what the user chose', () => {
  world.active = fakeActive({ screen: 'automation-logs' });
  render(<App />);
  const isOpen = (name: RegExp) => screen.getByRole('tab', { name }).getAttribute('aria-selected') === 'true';
  expect(isOpen(/^Fix/)).toBe(true);
  goTo(fakeActive());
  expect(isOpen(/^Check/)).toBe(true);
  fireEvent.click(screen.getByRole('tab', { name: /^Gotchas/ }));
  goTo(fakeActive({ screen: 'automation-logs' }));
  expect(isOpen(/^Gotchas/)).toBe(true);
});

test('an entry that is asked for before the screen is known is open once it is', async () => {
  world.active = { status: 'loading' };
  location.hash = '#entry/k-tokens';
  render(<App />);
  goTo(fakeActive());
  await waitFor(() => expect(attribute('screen')).toBe('custom-automation-editor'));
  expect(tab(/Gotchas/).getAttribute('aria-selected')).toBe('true');
  expect(screen.getByRole('button', { name: 'Tokens expire', expanded: true })).toBeTruthy();
});

test('an entry that was asked for does not change what the next screen begins with', async () => {
  world.request = { windowId: 1, at: 1, entry: 'd-old-module' };
  render(<App />);
  await waitFor(() => expect(tab(/^Gotchas/).getAttribute('aria-selected')).toBe('true'));
  goTo(fakeActive({ screen: 'automation-logs' }));
  expect(tab(/^Fix/).getAttribute('aria-selected')).toBe('true');
});

test('a link to an entry that is gone says so, until it is dismissed', async () => {
  world.request = { windowId: 1, at: 1, entry: 'd-not-there' };
  render(<App />);
  expect(await screen.findByText(/is not in the guide any more/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'OK' }));
  expect(screen.queryByText(/is not in the guide any more/)).toBeNull();
});
