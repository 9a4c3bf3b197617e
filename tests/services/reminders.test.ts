import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addTime, followReminders, keepTimes } from '@/services/reminders';
import { badge } from '@/services/settings';

const HOUR = 3_600_000;
const shown = vi.fn<(details: { text: string }) => Promise<void>>(() => Promise.resolve());
const onError = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.action, {
    setBadgeText: shown,
    setBadgeBackgroundColor: () => Promise.resolve(),
  });
  shown.mockClear();
});

const lastShown = () => shown.mock.lastCall?.[0].text;
const alarm = async () => (await fakeBrowser.alarms.get('look-again'))?.scheduledTime;

describe('the badge', () => {
  test('counts what is due when the worker starts, and wakes up for the next', async () => {
    const next = Date.now() + HOUR;
    await keepTimes(() => Promise.resolve([Date.now() - 5, Date.now() - HOUR, next, next + HOUR]));
    followReminders(onError);
    await vi.waitFor(() => expect(lastShown()).toBe('2'));
    await vi.waitFor(async () => expect(await alarm()).toBe(next));
  });

  test('follows what is set, answered and switched off', async () => {
    followReminders(onError);
    await vi.waitFor(() => expect(lastShown()).toBe(''));
    await addTime(Date.now() - 1);
    await vi.waitFor(() => expect(lastShown()).toBe('1'));
    await badge.setValue(false);
    await vi.waitFor(() => expect(lastShown()).toBe(''));
    await badge.setValue(true);
    await vi.waitFor(() => expect(lastShown()).toBe('1'));
    await keepTimes(() => Promise.resolve([]));
    await vi.waitFor(() => expect(lastShown()).toBe(''));
    expect(await alarm()).toBeUndefined();
  });

  test('forgets the alarm when nothing is to come', async () => {
    await addTime(Date.now() + HOUR);
    followReminders(onError);
    await vi.waitFor(async () => expect(await alarm()).toBeDefined());
    await keepTimes(() => Promise.resolve([]));
    await vi.waitFor(async () => expect(await alarm()).toBeUndefined());
  });

  test('a failure is told and breaks nothing', async () => {
    shown.mockRejectedValueOnce(new Error('gone'));
    followReminders(onError);
    await vi.waitFor(() => expect(onError).toHaveBeenCalled());
  });
});

test('times added at the same moment are all kept', async () => {
  await Promise.all([1, 2, 3, 4].map((time) => addTime(time)));
  const { reminderTimes } = await fakeBrowser.storage.local.get('reminderTimes');
  expect(reminderTimes).toEqual([1, 2, 3, 4]);
});
