import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS, daysSinceExport, type ExportAge, isExportDue } from '@/lib/notes/export/overdue';
import { type ExportSchedule, isBackupDue } from '@/lib/notes/export/schedule';

const DAY = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 3);
const ago = (days: number) => now - days * DAY;

describe('an export is due', () => {
  test.each<[boolean, string, ExportAge]>([
    [false, 'nothing was ever written', { lastExportAt: null, changedSince: 0, oldest: null }],
    [
      false,
      'nothing has changed, however long ago it was',
      { lastExportAt: ago(900), changedSince: 0, oldest: null },
    ],
    [false, 'it was the other day', { lastExportAt: ago(29), changedSince: 19, oldest: null }],
    [
      true,
      'it is a month ago and one note has changed',
      { lastExportAt: ago(30), changedSince: 1, oldest: null },
    ],
    [
      true,
      'twenty notes have changed since yesterday',
      { lastExportAt: ago(1), changedSince: 20, oldest: null },
    ],
    [false, 'the first note is of this week', { lastExportAt: null, changedSince: 3, oldest: ago(4) }],
    [
      true,
      'a note has never been exported for a month',
      { lastExportAt: null, changedSince: 1, oldest: ago(31) },
    ],
    [false, 'the clock was set back', { lastExportAt: now + DAY, changedSince: 1, oldest: null }],
  ])('%s: %s', (due, _, age) => expect(isExportDue(age, DEFAULT_LIMITS, now)).toBe(due));

  test('days are whole days', () => {
    expect(daysSinceExport({ lastExportAt: ago(12.9), changedSince: 0, oldest: null }, now)).toBe(12);
    expect(daysSinceExport({ lastExportAt: null, changedSince: 0, oldest: null }, now)).toBeNull();
  });
});

describe('a scheduled backup is due', () => {
  const weekly = (lastAt: number | null): ExportSchedule => ({
    everyDays: 7,
    folderName: 'Backups',
    lastAt,
    lastFile: null,
    problem: null,
  });
  test.each<[boolean, string, number | null, number]>([
    [true, 'when there has been none', null, 1],
    [false, 'not when nothing has changed', null, 0],
    [false, 'not before its time', ago(6.9), 5],
    [true, 'at its time', ago(7), 1],
    [false, 'not when the clock was set back', now + 90 * DAY, 1],
  ])('%s: %s', (due, _, lastAt, changed) => expect(isBackupDue(weekly(lastAt), changed, now)).toBe(due));
});
