import type { Reminder } from '@/lib/journal/rows';

export type Wait = Reminder['wait'];

/** How long to put off looking. */
export type Later = 'ten-minutes' | 'hour' | 'tomorrow';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** People look in the morning. */
const MORNING = 8;

/** Planhat builds Calculated Metrics at night, by default not before this hour, UTC. */
const BUILD_HOUR_UTC = 3;

/** When it makes sense to look at what was changed: decided, where Planhat states no time. */
export function dueAfter(wait: Wait, changedAt: number): number {
  switch (wait) {
    case 'ten-minutes':
      return changedAt + 10 * MINUTE;
    case 'filter':
      return changedAt + HOUR;
    case 'tomorrow':
      return tomorrowMorning(changedAt);
    case 'nightly-build':
      return morningAfter(nextBuild(changedAt));
  }
}

/** The time for "not yet, again in …". */
export function timeOf(later: Later, now: number): number {
  if (later === 'tomorrow') return tomorrowMorning(now);
  return now + (later === 'hour' ? HOUR : 10 * MINUTE);
}

/** When the first build that can hold the change may begin. */
function nextBuild(changedAt: number): number {
  const build = new Date(changedAt);
  build.setUTCHours(BUILD_HOUR_UTC, 0, 0, 0);
  if (build.getTime() <= changedAt) build.setUTCDate(build.getUTCDate() + 1);
  return build.getTime();
}

/** The first morning at or after a time, where the user is: in the far east the build runs in the middle of the day. */
function morningAfter(time: number): number {
  const morning = new Date(time);
  morning.setHours(MORNING, 0, 0, 0);
  if (morning.getTime() < time) morning.setDate(morning.getDate() + 1);
  return morning.getTime();
}

function tomorrowMorning(time: number): number {
  const morning = new Date(time);
  morning.setDate(morning.getDate() + 1);
  morning.setHours(MORNING, 0, 0, 0);
  return morning.getTime();
}
