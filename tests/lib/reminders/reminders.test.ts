import { describe, expect, test } from 'vitest';
import { type Reminder, rowSchemas } from '@/lib/journal/rows';
import {
  agendaOf,
  answered,
  isDue,
  isOpen,
  newReminder,
  nextDue,
  notYet,
  openFor,
} from '@/lib/reminders/reminders';
import { tookOf, usualTime } from '@/lib/reminders/usual';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = new Date('2026-11-23T10:05').getTime();
const subject = { tenant: 'acme', entry: 'f-wait', cause: '' };

const reminder = (over: Partial<Reminder> = {}): Reminder => ({
  ...newReminder('one', subject, 'ten-minutes', NOW),
  ...over,
});

/** Answered as expected, `took` after the change. */
const seen = (took: number, over: Partial<Reminder> = {}): Reminder => ({
  ...answered(reminder(over), 'as-expected', NOW + took),
  id: `seen-${took}`,
});

test('a new reminder is a row of the journal, open and not due', () => {
  expect(rowSchemas.reminders.safeParse(reminder()).success).toBe(true);
  expect(isOpen(reminder())).toBe(true);
  expect(isDue(reminder(), NOW)).toBe(false);
  expect(isDue(reminder(), NOW + 10 * MINUTE)).toBe(true);
});

test('"not yet" leaves it open for later, the other answers settle it', () => {
  const later = notYet(reminder(), NOW + 10 * MINUTE, NOW + HOUR);
  expect(later).toMatchObject({ outcome: 'not-yet', answeredAt: NOW + 10 * MINUTE, changedAt: NOW });
  expect(isDue(later, NOW + 30 * MINUTE)).toBe(false);
  expect(isDue(later, NOW + HOUR)).toBe(true);
  for (const outcome of ['as-expected', 'wrong'] as const)
    expect(isDue(answered(later, outcome, NOW + HOUR), NOW + 2 * HOUR)).toBe(false);
});

describe('beside a tenant', () => {
  const due = reminder({ id: 'due', dueAt: NOW - 1 });
  const older = reminder({ id: 'older', dueAt: NOW - HOUR });
  const coming = reminder({ id: 'coming', dueAt: NOW + HOUR });
  const other = reminder({ id: 'other', tenant: 'other', dueAt: NOW - 1 });
  const otherComing = reminder({ id: 'other-coming', tenant: 'other', dueAt: NOW + 1 });
  const nowhere = reminder({ id: 'nowhere', tenant: null, dueAt: NOW - 2 });
  const done = answered(reminder({ id: 'done', dueAt: NOW - 1 }), 'wrong', NOW);
  const all = [due, older, coming, other, otherComing, nowhere, done];
  const idsIn = (tenant: string | null) => {
    const { due: now, later, dueElsewhere } = agendaOf(all, tenant, NOW);
    return { due: now.map(({ id }) => id), later: later.map(({ id }) => id), dueElsewhere };
  };

  test('its own are listed, the oldest first; of other tenants only how many are due', () => {
    expect(idsIn('acme')).toEqual({ due: ['older', 'nowhere', 'due'], later: ['coming'], dueElsewhere: 1 });
    expect(idsIn('other')).toEqual({ due: ['nowhere', 'other'], later: ['other-coming'], dueElsewhere: 2 });
  });

  test('away from Planhat nothing of any tenant is listed', () => {
    expect(idsIn(null)).toEqual({ due: ['nowhere'], later: [], dueElsewhere: 3 });
  });

  test('the next time is that of the first open one to come', () => {
    expect(nextDue(all, NOW)).toBe(NOW + 1);
    expect(nextDue([due, done], NOW)).toBeNull();
  });
});

test('there is one open reminder for the same thing in the same tenant', () => {
  const one = reminder();
  expect(openFor([one], subject)).toBe(one);
  expect(openFor([one], { ...subject, tenant: 'other' })).toBeUndefined();
  expect(openFor([one], { ...subject, cause: 'off' })).toBeUndefined();
  expect(openFor([answered(one, 'as-expected', NOW)], subject)).toBeUndefined();
});

describe('how long it took here', () => {
  test('is told by the look that found it done', () => {
    expect(tookOf(seen(12 * MINUTE))).toBe(12 * MINUTE);
    expect(tookOf(reminder())).toBeNull();
    expect(tookOf(answered(reminder(), 'wrong', NOW + HOUR))).toBeNull();
    expect(tookOf(notYet(reminder(), NOW + 10 * MINUTE, NOW + HOUR))).toBeNull();
  });

  test('is not told by a look that came much later than agreed', () => {
    expect(tookOf(seen(20 * MINUTE))).toBe(20 * MINUTE);
    expect(tookOf(seen(21 * MINUTE))).toBeNull();
  });

  test('is the middle of what was seen, for the tenant and the kind of wait', () => {
    const times = [seen(12 * MINUTE), seen(20 * MINUTE), seen(15 * MINUTE)];
    const elsewhere = seen(5 * MINUTE, { tenant: 'other' });
    const otherWait = seen(6 * MINUTE, { wait: 'filter' });
    expect(usualTime([...times, elsewhere, otherWait], 'acme', 'ten-minutes')).toEqual({
      took: 15 * MINUTE,
      times: 3,
    });
    expect(usualTime(times, 'acme', 'nightly-build')).toBeNull();
  });

  test('forgets what was long ago', () => {
    const long = Array.from({ length: 9 }, (_, index) =>
      seen(19 * MINUTE, { id: `new-${index}`, changedAt: NOW, dueAt: NOW + 10 * MINUTE }),
    );
    const before = { changedAt: NOW - 900 * HOUR, dueAt: NOW - 900 * HOUR + 10 * MINUTE };
    const ago = Array.from({ length: 30 }, () =>
      answered(reminder(before), 'as-expected', before.changedAt + MINUTE),
    );
    expect(usualTime([...ago, ...long], 'acme', 'ten-minutes')?.took).toBe(19 * MINUTE);
  });
});
