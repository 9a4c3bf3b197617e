import { describe, expect, test } from 'vitest';
import { waitFor } from '@/lib/reminders/suggest';
import { lengthWords, whenWords } from '@/lib/reminders/words';
import { fakeFact, fakeFix, fakeGotcha, fakeStep } from '../guide/fake-area';

const at = (text: string) => new Date(text).getTime();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test.each([
  ['2026-11-23T10:05', '10:05'],
  ['2026-11-23T23:59', '23:59'],
  ['2026-11-24T08:00', 'tomorrow 08:00'],
  ['2026-11-22T23:59', 'yesterday 23:59'],
  ['2026-11-25T08:00', 'Wed 25 Nov 08:00'],
  ['2026-11-20T08:00', 'Fri 20 Nov 08:00'],
])('%s is called "%s" on 23 November', (time, words) => {
  expect(whenWords(at(time), at('2026-11-23T11:00'))).toBe(words);
});

test.each([
  [20_000, '1 minute'],
  [12 * MINUTE, '12 minutes'],
  [89 * MINUTE, '89 minutes'],
  [90 * MINUTE, '2 hours'],
  [7 * HOUR, '7 hours'],
  [47 * HOUR, '47 hours'],
  [72 * HOUR, '3 days'],
])('%i ms is "%s"', (length, words) => {
  expect(lengthWords(length)).toBe(words);
});

describe('the wait an entry speaks of', () => {
  test('follows from its words', () => {
    expect(waitFor(fakeStep({ how: 'Save; it is there after the nightly build.' }), '')).toBe(
      'nightly-build',
    );
    expect(waitFor(fakeGotcha({ avoid: 'Look when the filter was last processed.' }), '')).toBe('filter');
    expect(waitFor(fakeGotcha({ avoid: 'Wait for the next sync.' }), '')).toBe('ten-minutes');
    expect(waitFor(fakeStep(), '')).toBe('tomorrow');
    expect(waitFor(fakeFact({ text: 'Metrics are built at night.' }), '')).toBe('tomorrow');
    expect(waitFor(undefined, '')).toBe('tomorrow');
  });

  test('of a fix, from the cause that was found', () => {
    const fix = fakeFix({
      causes: [
        { id: 'off', cause: 'It was off.', fix: 'Switch it on.', recheck: 'After the next nightly build.' },
        { id: 'no-fit', cause: 'It is left out.', fix: 'Widen it.', recheck: 'In some minutes.' },
      ],
    });
    expect(waitFor(fix, 'off')).toBe('nightly-build');
    expect(waitFor(fix, 'no-fit')).toBe('ten-minutes');
    expect(waitFor(fix, 'gone')).toBe('tomorrow');
  });
});
