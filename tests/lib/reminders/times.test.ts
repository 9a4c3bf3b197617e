import { afterEach, describe, expect, test } from 'vitest';
import { dueAfter, timeOf } from '@/lib/reminders/times';

const zone = process.env.TZ;
const local = (text: string) => new Date(text).getTime();
const inZone = (name: string) => {
  process.env.TZ = name;
};

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('the nightly build', () => {
  test.each([
    ['Europe/Stockholm', '2026-11-23T10:05', '2026-11-24T08:00'],
    ['Europe/Stockholm', '2026-11-23T23:50', '2026-11-24T08:00'],
    // Before 03:00 UTC the build of this very night is still to come.
    ['Europe/Stockholm', '2026-11-23T02:00', '2026-11-23T08:00'],
    ['America/New_York', '2026-11-23T10:05', '2026-11-24T08:00'],
    // 23:00 in New York is 04:00 UTC: this night's build has begun, only the next one holds the change.
    ['America/New_York', '2026-11-23T23:00', '2026-11-25T08:00'],
    // 03:00 UTC is noon in Tokyo.
    ['Asia/Tokyo', '2026-11-23T10:05', '2026-11-24T08:00'],
    ['Asia/Tokyo', '2026-11-23T13:00', '2026-11-25T08:00'],
  ])('in %s, changed %s, is looked at %s', (name, changed, due) => {
    inZone(name);
    expect(dueAfter('nightly-build', local(changed))).toBe(local(due));
  });

  test('keeps to eight in the morning when the clocks change', () => {
    inZone('Europe/Stockholm');
    expect(dueAfter('nightly-build', local('2026-10-24T10:05'))).toBe(local('2026-10-25T08:00'));
    expect(dueAfter('tomorrow', local('2026-03-28T10:05'))).toBe(local('2026-03-29T08:00'));
  });
});

test('the other waits', () => {
  const changed = local('2026-11-23T10:05');
  expect(dueAfter('ten-minutes', changed)).toBe(local('2026-11-23T10:15'));
  expect(dueAfter('filter', changed)).toBe(local('2026-11-23T11:05'));
  expect(dueAfter('tomorrow', changed)).toBe(local('2026-11-24T08:00'));
  expect(dueAfter('tomorrow', local('2026-11-23T02:00'))).toBe(local('2026-11-24T08:00'));
});

test('putting off', () => {
  const now = local('2026-11-23T10:05');
  expect(timeOf('ten-minutes', now)).toBe(local('2026-11-23T10:15'));
  expect(timeOf('hour', now)).toBe(local('2026-11-23T11:05'));
  expect(timeOf('tomorrow', now)).toBe(local('2026-11-24T08:00'));
});
