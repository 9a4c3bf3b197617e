import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ExportLine } from '@/components/export/ExportLine';
import { ExportSection } from '@/components/export/ExportSection';
import { lastExportWords } from '@/components/export/last-export';
import { type ExportScheduleView } from '@/hooks/useExportSchedule';
import type { ExportSchedule } from '@/lib/notes/export/schedule';

const { state, schedule, putOffExport, setExportLimits } = vi.hoisted(() => ({
  state: { current: null as object | null },
  schedule: { current: {} as ExportScheduleView },
  putOffExport: vi.fn(() => Promise.resolve()),
  setExportLimits: vi.fn(() => Promise.resolve()),
}));
vi.mock('@/hooks/useExportState', () => ({
  useExportState: () => state.current,
  putOffExport,
  setExportLimits,
}));
vi.mock('@/hooks/useExportSchedule', () => ({ useExportSchedule: () => schedule.current }));
vi.mock('@/components/export/ExportDialog', () => ({ ExportDialog: () => <p>the dialog</p> }));

const DAY = 24 * 60 * 60 * 1000;
const nowhere = { area: null, screen: null, tenant: null, record: null };
const weekly: ExportSchedule = {
  everyDays: 7,
  folderName: 'Backups',
  lastAt: Date.UTC(2026, 10, 3, 12),
  lastFile: 'b.zip',
  problem: null,
};

beforeEach(() => {
  state.current = {
    lastExportAt: Date.now() - 12 * DAY,
    changedSince: 34,
    oldest: null,
    due: true,
    limits: { days: 30, notes: 20 },
  };
  schedule.current = {
    schedule: null,
    possible: true,
    busy: false,
    failed: false,
    choose: vi.fn(),
    allowAgain: vi.fn(),
    setEveryDays: vi.fn(),
    runNow: vi.fn(),
    stop: vi.fn(),
  };
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test.each([
  ['Last full export: 12 days ago, 34 notes changed since.', 12.5, 34],
  ['Last full export: yesterday, 1 note changed since.', 1, 1],
  ['Last full export: today, nothing changed since.', 0, 0],
])('%s', (words, ago, changedSince) => {
  const now = Date.UTC(2026, 10, 3);
  expect(lastExportWords({ lastExportAt: now - ago * DAY, changedSince, oldest: null }, now)).toBe(words);
});

test('no export yet is said as it is', () => {
  expect(lastExportWords({ lastExportAt: null, changedSince: 3, oldest: 1 })).toBe(
    'No full export yet: 3 notes only here.',
  );
});

describe('the line in the Notes tab', () => {
  test('is there when an export is due', async () => {
    render(<ExportLine place={nowhere} />);
    expect(screen.getByText('Last full export: 12 days ago, 34 notes changed since.')).toBeTruthy();
    press('Later');
    expect(putOffExport).toHaveBeenCalledOnce();
    press('Export');
    expect(await screen.findByText('the dialog')).toBeTruthy();
  });

  test('is not there otherwise', () => {
    state.current = { ...state.current, due: false };
    const { container } = render(<ExportLine place={nowhere} />);
    expect(container.textContent).toBe('');
  });

  test('asks kindly for a permission that has lapsed', () => {
    schedule.current.schedule = { ...weekly, problem: 'permission' };
    render(<ExportLine place={nowhere} />);
    expect(screen.getByText(/backups to “Backups”, the browser needs your permission again/)).toBeTruthy();
    press('Allow again');
    expect(schedule.current.allowAgain).toHaveBeenCalledOnce();
  });
});

describe('on the options page', () => {
  test('limits that are of use are kept', () => {
    render(<ExportSection />);
    const field = screen.getByLabelText('after days');
    fireEvent.change(field, { target: { value: '' } });
    fireEvent.change(field, { target: { value: '0' } });
    expect(setExportLimits).not.toHaveBeenCalled();
    fireEvent.change(field, { target: { value: '14' } });
    expect(setExportLimits).toHaveBeenCalledExactlyOnceWith({ days: 14, notes: 20 });
    fireEvent.change(field, { target: { value: '' } });
    fireEvent.blur(field);
    expect(field).toHaveProperty('value', '30');
  });

  test('a folder is chosen, for as often as one likes', () => {
    render(<ExportSection />);
    fireEvent.change(screen.getByLabelText('How often'), { target: { value: '30' } });
    press('Choose a folder');
    expect(schedule.current.choose).toHaveBeenCalledExactlyOnceWith(30);
  });

  test('what there is can be seen, changed and stopped', () => {
    schedule.current.schedule = weekly;
    render(<ExportSection />);
    expect(screen.getByText(/Last backup: b\.zip/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('How often'), { target: { value: '1' } });
    expect(schedule.current.setEveryDays).toHaveBeenCalledExactlyOnceWith(1);
    press('Back up now');
    press('Stop');
    expect(schedule.current.runNow).toHaveBeenCalledOnce();
    expect(schedule.current.stop).toHaveBeenCalledOnce();
  });

  test('a browser without folders says so', () => {
    schedule.current.possible = false;
    render(<ExportSection />);
    expect(screen.getByText(/cannot write to a folder/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Choose a folder' })).toBeNull();
  });
});
