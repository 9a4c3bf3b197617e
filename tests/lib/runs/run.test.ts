import { describe, expect, test } from 'vitest';
import { runSchema } from '@/lib/journal/rows';
import {
  aboutSteps,
  finish,
  hold,
  isUntouched,
  moveTo,
  neighbour,
  progressOf,
  rename,
  reset,
  resume,
  say,
  saidOf,
  settle,
  takeIn,
} from '@/lib/runs/run';
import { fakeRun, STARTED } from './fake-run';

const LATER = STARTED + 60_000;
const done = { state: 'done' as const };

describe('a run', () => {
  test('begins at its first step, with nothing said', () => {
    const run = fakeRun();
    expect(run.bookmark).toBe('d-one');
    expect(isUntouched(run)).toBe(true);
    expect(progressOf(run)).toEqual({ done: 0, skipped: 0, all: 3 });
    expect(runSchema.safeParse(run).success).toBe(true);
  });

  test('goes on at the next open step, round again to what was passed over', () => {
    let run = moveTo(fakeRun(), 'd-two', LATER);
    run = settle(run, 'd-two', done, LATER);
    expect(run.bookmark).toBe('d-three');
    run = settle(run, 'd-three', { state: 'skipped', reason: 'Not my part' }, LATER);
    expect(run.bookmark).toBe('d-one');
    run = settle(run, 'd-one', done, LATER);
    expect(run.bookmark).toBeNull();
    expect(progressOf(run)).toEqual({ done: 2, skipped: 1, all: 3 });
    expect(saidOf(run, 'd-three').reason).toBe('Not my part');
  });

  test('keeps a value when the tick is taken back', () => {
    const run = settle(fakeRun(), 'd-one', { ...done, value: '12 runs' }, LATER);
    expect(saidOf(say(run, 'd-one', { state: 'open' }, LATER), 'd-one')).toMatchObject({
      state: 'open',
      value: '12 runs',
    });
  });

  test('typing moves nothing on', () => {
    const run = say(fakeRun(), 'd-one', { value: '1' }, LATER);
    expect(run.bookmark).toBe('d-one');
    expect(progressOf(run).done).toBe(0);
    expect(isUntouched(run)).toBe(false);
  });

  test('has an end behind the last step, and nothing before the first', () => {
    const run = fakeRun();
    expect(neighbour(run, -1)).toBe('d-one');
    const last = moveTo(run, 'd-three', LATER);
    expect(neighbour(last, 1)).toBeNull();
    expect(neighbour(moveTo(last, null, LATER), -1)).toBe('d-three');
    expect(neighbour(moveTo(last, null, LATER), 1)).toBeNull();
  });

  test('is held and resumed at its bookmark', () => {
    const run = settle(fakeRun(), 'd-one', done, LATER);
    expect(resume(hold(run, LATER), LATER)).toEqual(run);
  });

  test('is finished with a time, and open again without one', () => {
    const finished = finish(fakeRun(), LATER);
    expect(finished).toMatchObject({ status: 'finished', finishedAt: LATER });
    expect(resume(finished, LATER)).toMatchObject({ status: 'open', finishedAt: null });
  });

  test('is reset to its beginning, under its name', () => {
    const run = settle(rename(fakeRun(), ' Mine ', LATER), 'd-one', done, LATER);
    expect(reset(run, LATER)).toMatchObject({ name: 'Mine', states: {}, bookmark: 'd-one' });
  });

  test('keeps its name where none is given', () => {
    expect(rename(fakeRun(), '  ', LATER).name).toBe(fakeRun().name);
  });

  test('takes a step in at its place', () => {
    const run = fakeRun({ steps: ['d-one', 'd-three'], leftOut: ['d-two'], bookmark: null });
    const taken = takeIn(run, 'd-two', ['d-one', 'd-two', 'd-three'], LATER);
    expect(taken).toMatchObject({ steps: ['d-one', 'd-two', 'd-three'], leftOut: [], bookmark: 'd-two' });
  });

  test('keeps a step that the guide does not have any more when another is taken in', () => {
    const run = fakeRun({ steps: ['d-gone', 'd-one'] });
    expect(takeIn(run, 'd-two', ['d-one', 'd-two'], LATER).steps).toEqual(['d-gone', 'd-one', 'd-two']);
  });

  test('can be about other steps, and begins at the first of them that is open', () => {
    const run = settle(fakeRun(), 'd-one', done, LATER);
    expect(aboutSteps(run, { steps: ['d-one', 'd-four'], leftOut: ['d-five'] }, LATER)).toMatchObject({
      steps: ['d-one', 'd-four'],
      leftOut: ['d-five'],
      bookmark: 'd-four',
    });
  });

  test.each([
    ['nothing', ''],
    ['words without end', 'word '.repeat(3000)],
    ['signs of two units, cut between them', `x${'😀'.repeat(3000)}`],
    ['half a sign', '\uD83D'.repeat(5000)],
  ])('can be read again after %s was typed', (_what, text) => {
    const noted = say(fakeRun(), 'd-one', { note: text }, LATER);
    const run = settle(
      rename(noted, text, LATER),
      'd-one',
      { state: 'skipped', reason: text, value: text },
      LATER,
    );
    expect(runSchema.safeParse(run).success).toBe(true);
    expect(saidOf(run, 'd-one').note.startsWith(text.slice(0, 3000))).toBe(true);
  });

  test('never cuts inside a sign', () => {
    const { note } = saidOf(say(fakeRun(), 'd-one', { note: `x${'😀'.repeat(3000)}` }, LATER), 'd-one');
    expect(note.isWellFormed()).toBe(true);
  });
});
