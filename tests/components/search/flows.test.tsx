import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { QuickSearch, type QuickSearchProps } from '@/components/search/QuickSearch';
import { ANYWHERE } from '@/lib/passport/passport';
import { keepQuery } from '@/services/kept-query';
import { saveNote } from '@/services/notes-db/notes-store';
import { rememberOpened } from '@/services/opened';
import { fakeDraft } from '../../lib/notes/fake-note';
import { useFreshDatabase as freshDatabase } from '../../services/notes-db/fresh-database';
import { fakeGuide } from './fake-guide';

vi.mock('@/content/areas', async () => (await import('./fake-guide')).fakeGuide);
vi.mock('@/lib/search/guide-index', async () => (await import('./fake-guide')).fakeGuideIndex);
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
/** Presses the key that tells why, and reads it. */
const why = async () => {
  press('?', { ctrlKey: true });
  const list = await screen.findByRole('list', { name: 'Why this stands here' });
  await waitFor(() => expect(list.textContent).not.toBe(''));
  return Array.from(list.children, ({ textContent }) => textContent);
};

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
  expect(preview.textContent).toContain('It belongs to this screen, so it stands a little higher.');
  press('c', { ctrlKey: true });
  expect(writeText.mock.calls[0]?.[0]).toMatch(/^## Saving switches an Automation off\n/);
  await waitFor(() => expect(preview.textContent).toContain('Copied'));
});

test('why a note and a command stand there is told too', async () => {
  await saveNote(fakeDraft({ id: 'n1', title: 'Acme quirks', body: 'They rename everything.' }), null);
  render(<QuickSearch place={place} {...heard} />);
  type('acme everyt');
  await waitFor(() => expect(kinds()).toEqual(['note']));
  expect(await why()).toEqual([
    '“acme” stands in the title.',
    '“everything”, which begins with “everyt”, stands in the text.',
  ]);
  type('/ backup');
  await waitFor(() => expect(kinds()).toEqual(['command']));
  expect(await why()).toContain('“backup” stands in a phrase people look for it by.');
});

test('before a word is typed, why tells what brought it there', async () => {
  await rememberOpened('entry', 'd-saving');
  await rememberOpened('entry', 'd-saving');
  render(<QuickSearch place={place} {...heard} />);
  await waitFor(() => expect(kinds()).toHaveLength(2));
  press('End');
  expect(await why()).toEqual(['It is among what matters most here.']);
  press('Home');
  expect(await why()).toEqual(['You opened it lately, 2 times in all.']);
});

test('of two equal hits the one that was opened lately stands first', async () => {
  await rememberOpened('entry', 'd-not-firing');
  const first = () => screen.queryAllByRole('option')[0]?.dataset.entryId;
  render(<QuickSearch place={place} {...heard} />);
  await screen.findByRole('group', { name: 'Opened lately' });
  type('d-1');
  await waitFor(() => expect(kinds().length).toBeGreaterThan(1));
  expect(first()).toBe('d-not-firing');
});

test('how grave a gotcha is stands there before its area is loaded', async () => {
  const loadArea = vi.spyOn(fakeGuide, 'loadArea').mockReturnValue(new Promise(() => undefined));
  render(<QuickSearch place={{ ...place, screen: null, area: null }} {...heard} />);
  type('quotas');
  await waitFor(() => expect(screen.getByRole('option').textContent).toContain('Gotcha, time'));
  loadArea.mockRestore();
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
