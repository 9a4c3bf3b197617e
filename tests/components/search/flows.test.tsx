import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { QuickSearch, type QuickSearchProps } from '@/components/search/QuickSearch';
import { ANYWHERE } from '@/lib/passport/passport';
import { keepQuery } from '@/services/kept-query';
import { useFreshDatabase as freshDatabase } from '../../services/notes-db/fresh-database';

vi.mock('@/content/areas', async () => (await import('./fake-guide')).fakeGuide);
vi.mock('@/hooks/useScreenshotMode', () => ({
  useScreenshotMode: () => ({ on: false, hides: false, failed: false }),
  switchScreenshotMode: vi.fn(),
}));

const heard = {
  onOpenEntry: vi.fn<QuickSearchProps['onOpenEntry']>(),
  onOpenNote: vi.fn<QuickSearchProps['onOpenNote']>(),
  onCommand: vi.fn<QuickSearchProps['onCommand']>(),
  onArea: vi.fn<QuickSearchProps['onArea']>(),
  onNoteQuestion: () => Promise.resolve(),
};
const place = { screen: 'logs', area: 'D', world: ANYWHERE } as const;
const box = () => screen.getByRole<HTMLInputElement>('combobox');
const type = (value: string) => fireEvent.change(box(), { target: { value } });
const press = (key: string, more: object = {}) => fireEvent.keyDown(box(), { key, ...more });
const kinds = () => screen.queryAllByRole('option').map(({ dataset }) => dataset.kind);

freshDatabase();
beforeEach(() => {
  fakeBrowser.reset();
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  vi.useRealTimers();
});

test('a sign narrows the list; Tab completes it and otherwise leaves the key alone', async () => {
  render(<QuickSearch place={place} {...heard} />);
  type('got');
  expect(press('Tab')).toBe(false);
  expect(box().value).toBe('! ');
  await waitFor(() => expect(kinds()).toEqual(['gotcha']));
  type('! quotas');
  await waitFor(() => expect(kinds()).toEqual(['gotcha']));
  expect(press('Tab')).toBe(true);
});

test('a command is found by other words and done; an area is switched to', async () => {
  render(<QuickSearch place={place} {...heard} />);
  type('/ backup');
  await waitFor(() => expect(screen.getByRole('option', { selected: true }).textContent).toContain('Export'));
  press('Enter');
  expect(heard.onCommand).toHaveBeenCalledExactlyOnceWith('export');
  type('/ area integrations');
  await waitFor(() =>
    expect(screen.getByRole('option', { selected: true }).textContent).toContain('Integrations'),
  );
  press('Enter');
  expect(heard.onArea).toHaveBeenCalledExactlyOnceWith('K');
});

test('the preview follows the selection, explains it and is copied with a key', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
  render(<QuickSearch place={place} {...heard} />);
  type('saving automation');
  const preview = await screen.findByRole('region', { name: 'Preview' });
  expect(preview.dataset.preview).toBe('d-saving');
  press('?', { ctrlKey: true });
  expect(preview.textContent).toContain('It belongs to the screen you are on.');
  press('c', { ctrlKey: true });
  expect(writeText.mock.calls[0]?.[0]).toMatch(/^## Saving switches an Automation off\n/);
  await waitFor(() => expect(preview.textContent).toContain('Copied'));
});

test('the copy key copies the text where some is selected', async () => {
  render(<QuickSearch place={place} {...heard} />);
  type('saving automation');
  await screen.findByRole('region', { name: 'Preview' });
  box().setSelectionRange(0, 6);
  expect(press('c', { ctrlKey: true })).toBe(true);
});

test('what was typed less than a minute ago stands there, selected', async () => {
  await keepQuery('quotas');
  render(<QuickSearch place={place} {...heard} />);
  await waitFor(() => expect(box().value).toBe('quotas'));
  expect([box().selectionStart, box().selectionEnd]).toEqual([0, 6]);
});

test('after a minute the box is empty', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 0 });
  await keepQuery('quotas');
  vi.setSystemTime(60_001);
  render(<QuickSearch place={place} {...heard} />);
  await waitFor(() => expect(kinds().length).toBeGreaterThan(0));
  expect(box().value).toBe('');
});

test('Home, End and pages: with text the cursor keeps Home, Ctrl takes the list', async () => {
  render(<QuickSearch place={place} {...heard} />);
  await waitFor(() => expect(kinds()).toHaveLength(2));
  press('End');
  expect(screen.getAllByRole('option')[1]?.getAttribute('aria-selected')).toBe('true');
  type('automation');
  await waitFor(() => expect(kinds().length).toBeGreaterThan(2));
  expect(press('End')).toBe(true);
  press('End', { ctrlKey: true });
  expect(screen.getAllByRole('option').at(-1)?.getAttribute('aria-selected')).toBe('true');
});
