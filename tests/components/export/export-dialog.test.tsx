import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ExportDialog, type ExportDialogProps } from '@/components/export/ExportDialog';
import { toDates } from '@/components/export/days';
import type { ExportView } from '@/hooks/useExport';
import { fakeNote } from '../../lib/notes/fake-note';

const { running, counted, copy, fits } = vi.hoisted(() => {
  const count: { current: number | null; asked: unknown[] } = { current: 3, asked: [] };
  const copying: { outcome: unknown; copy: ReturnType<typeof vi.fn> } = { outcome: null, copy: vi.fn() };
  return {
    running: { current: {} as ExportView },
    counted: count,
    copy: copying,
    fits: vi.fn<(notes: number | null) => boolean>(),
  };
});

vi.mock('@/hooks/useExport', () => ({ useExport: () => running.current }));
vi.mock('@/hooks/useChosenCount', () => ({
  useChosenCount: (...asked: unknown[]) => {
    counted.asked = asked;
    return counted.current;
  },
}));
vi.mock('@/hooks/useFitsImport', () => ({ useFitsImport: fits }));
vi.mock('@/hooks/useCopyNotes', () => ({ MOST_COPIED: 200, useCopyNotes: () => copy }));
vi.mock('@/hooks/useRedactionPreview', () => ({
  useRedactionPreview: () => ({
    first: [fakeNote({ title: 'About [tenant-1]', body: 'ask [email-1]' })],
    replaced: {
      places: 4,
      things: new Map([
        ['tenant', 1],
        ['email', 2],
      ]),
    },
    done: 3,
    total: 3,
  }),
}));

const place: ExportDialogProps['place'] = {
  screen: { id: 'settings', name: 'Settings' },
  area: { id: 'L', name: 'Admin' },
  tenant: 'acme',
  record: { model: 'Company', id: '5f1' },
};
const always = { from: null, until: null };

beforeEach(() => {
  counted.current = 3;
  copy.outcome = null;
  fits.mockReturnValue(true);
  running.current = {
    state: 'idle',
    done: 0,
    total: 0,
    result: null,
    error: null,
    start: vi.fn(),
    cancel: vi.fn(),
  };
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const open = (over: Partial<ExportDialogProps> = {}) =>
  render(<ExportDialog place={place} onClose={vi.fn()} {...over} />);
const choose = (name: string | RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('at first: a backup of everything', () => {
  open();
  expect(screen.getByRole('radio', { name: 'Everything, Trash included' })).toHaveProperty('checked', true);
  expect(screen.getByText(/loses nothing/)).toBeTruthy();
  press('Export');
  expect(running.current.start).toHaveBeenCalledExactlyOnceWith({
    scope: { scope: 'everything' },
    format: 'backup',
    dates: always,
    redact: false,
    folderBy: 'tenant',
  });
});

test('every scope that the place has', () => {
  open({ selected: ['a', 'b'] });
  const scopes = within(screen.getByRole('group', { name: 'Which notes' })).getAllByRole('radio');
  expect(scopes.map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent)).toEqual([
    'Selected (2)',
    'This screen',
    'This record',
    'acme',
    'Area: Admin',
    'All notes',
    'Trash',
  ]);
  press('Export');
  expect(running.current.start).toHaveBeenCalledWith(
    expect.objectContaining({ scope: { ids: ['a', 'b'] }, format: 'markdown' }),
  );
});

test.each([
  ['This screen', { scope: 'screen', screen: 'settings', area: 'L' }],
  ['This record', { scope: 'record', record: place.record }],
  ['acme', { scope: 'tenant', tenant: 'acme' }],
  ['Area: Admin', { scope: 'area', area: 'L' }],
  ['Trash', { scope: 'trash' }],
])('%s', (name, scope) => {
  open();
  choose(name);
  expect(counted.asked).toEqual([scope, always]);
});

test('before a backup is written it says that it will not come back in one piece', () => {
  open();
  expect(fits).toHaveBeenLastCalledWith(3);
  expect(screen.queryByText(/larger than Field Guide imports/)).toBeNull();
  cleanup();
  fits.mockReturnValue(false);
  open();
  expect(screen.getByText(/will probably be larger than Field Guide imports at once/)).toBeTruthy();
});

test.each([
  [1000, false],
  [1001, true],
])('a zip of %i notes comes back only as a folder: %j', (count, said) => {
  counted.current = count;
  open();
  choose('Markdown, one file a note');
  expect(fits).toHaveBeenLastCalledWith(null);
  expect(screen.queryByText(/^More than 1,000 files: .* choose the folder\.$/) !== null).toBe(said);
});

test('folders are asked for where there are some', () => {
  open();
  expect(screen.queryByRole('radio', { name: 'Area' })).toBeNull();
  choose('Markdown, one file a note');
  choose('Area');
  press('Export');
  expect(running.current.start).toHaveBeenCalledWith(
    expect.objectContaining({ format: 'markdown-zip', folderBy: 'area' }),
  );
});

test('days, from the first moment of one to the last of the other', () => {
  open();
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-11-01' } });
  fireEvent.change(screen.getByLabelText('Until'), { target: { value: '2026-11-30' } });
  expect(counted.asked[1]).toEqual({
    from: new Date(2026, 10, 1).getTime(),
    until: new Date(2026, 11, 1).getTime(),
  });
});

test('a day that is half typed is none', () => expect(toDates({ from: '2026', until: '' })).toEqual(always));

describe('redacting', () => {
  test('is not offered for a backup', () => {
    open();
    expect(screen.queryByRole('checkbox', { name: /Replace tenants/ })).toBeNull();
  });

  test('shows the first notes and what is replaced', () => {
    open();
    choose('CSV');
    expect(screen.queryByText('Preview')).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: /Replace tenants/ }));
    expect(screen.getByText('4 replacements · 1 tenant · 2 e-mail addresses')).toBeTruthy();
    expect(screen.getByText('ask [email-1]')).toBeTruthy();
    press('Export');
    expect(running.current.start).toHaveBeenCalledWith(expect.objectContaining({ redact: true }));
    choose('Backup');
    press('Export');
    expect(running.current.start).toHaveBeenLastCalledWith(expect.objectContaining({ redact: false }));
  });
});

describe('copying', () => {
  test('takes what was chosen', () => {
    open({ selected: ['a'] });
    press('Rich text');
    expect(copy.copy).toHaveBeenCalledExactlyOnceWith('rich-text', {
      scope: { ids: ['a'] },
      dates: always,
      redact: false,
    });
  });

  test('says how it went, and how many are too many', () => {
    copy.outcome = { kind: 'copied', form: 'markdown', count: 1 };
    const { unmount } = open({ selected: ['a'] });
    expect(screen.getByText('1 note copied as Markdown.')).toBeTruthy();
    unmount();
    copy.outcome = null;
    counted.current = 201;
    open({ selected: ['a'] });
    expect(screen.getByText('Up to 200 notes can be copied.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Markdown' })).toHaveProperty('disabled', true);
  });
});

describe('while it runs and after', () => {
  const exported = { count: 3, unreadable: 0, bytes: 10, replaced: null, fitsImport: true };

  test('there is progress, and a way to stop', () => {
    running.current = { ...running.current, state: 'working', done: 40, total: 100 };
    open();
    expect(screen.getByRole('progressbar')).toHaveProperty('value', 40);
    expect(screen.getByText('40 of 100 notes')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Export' })).toHaveProperty('disabled', true);
    press('Cancel');
    expect(running.current.cancel).toHaveBeenCalledOnce();
  });

  test.each<[string, Partial<ExportView>, RegExp]>([
    ['asking', { state: 'asking' }, /^Choose where to save the file\.$/],
    ['stopped', { state: 'cancelled' }, /^Stopped\. No file was written\.$/],
    ['done', { state: 'done', result: exported }, /^3 notes exported\.$/],
    [
      'too large',
      { state: 'done', result: { ...exported, fitsImport: false } },
      /larger than Field Guide imports/,
    ],
    [
      'unreadable',
      { state: 'done', result: { ...exported, unreadable: 1 } },
      /1 note could not be read and is in the file/,
    ],
    ['failed', { state: 'failed', error: null }, /could not be exported\. They are unchanged/],
  ])('%s is said', async (_, state, words) => {
    running.current = { ...running.current, ...state };
    open();
    await waitFor(() => expect(within(screen.getByRole('dialog')).getByText(words)).toBeTruthy());
  });

  test('nothing to export', () => {
    counted.current = 0;
    open();
    expect(screen.getByRole('button', { name: 'Export' })).toHaveProperty('disabled', true);
  });
});
