import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { changeRun, keepRun, removeRun } from '@/hooks/run-store';
import type { Run } from '@/lib/journal/rows';
import { finish, moveTo, rename, reset, say, settle } from '@/lib/runs/run';
import * as journal from '@/services/journal/journal';
import { fakeRun } from '../../lib/runs/fake-run';

const worked = settle(fakeRun(), 'd-one', { state: 'done' }, 1);
const noted = (run: Run) => say(run, 'd-two', { note: 'Ask Kim' }, 2);

const row = async (): Promise<Run | undefined> => (await journal.listRows('runs'))[0];
/** What another window does in between. */
const meanwhile = (change: (run: Run) => Run) =>
  journal.changeRow('runs', worked.id, (run) => run && change(run));
const removeMeanwhile = () => journal.changeRow('runs', worked.id, () => null);

beforeEach(() => keepRun(worked));
afterEach(async () => {
  vi.restoreAllMocks();
  await removeMeanwhile();
});

describe('what was done to a run', () => {
  test.each([
    ['reset', () => changeRun(worked.id, reset)],
    ['removed', () => removeRun(worked.id)],
    ['finished', () => changeRun(worked.id, finish)],
  ])('is undone: %s', async (_what, act) => {
    const undo = await act();
    expect(await row()).not.toEqual(worked);
    await undo();
    expect(await row()).toEqual(worked);
    await undo();
    expect(await row()).toEqual(worked);
  });

  test('is undone to what the disk had, which may be newer than what was on screen', async () => {
    await meanwhile(noted);
    const undo = await changeRun(worked.id, reset);
    await undo();
    expect(await row()).toEqual(noted(worked));
  });

  test('is not undone over what another window did since', async () => {
    const undo = await changeRun(worked.id, reset);
    await meanwhile(noted);
    const there = await row();
    await expect(undo()).rejects.toMatchObject({ name: 'RunConflict', what: 'went-on' });
    expect(await row()).toEqual(there);
  });

  test('is not undone where the run was removed since, or brought back and gone on with', async () => {
    const undoReset = await changeRun(worked.id, reset);
    await removeMeanwhile();
    await expect(undoReset()).rejects.toMatchObject({ what: 'went-on' });
    expect(await row()).toBeUndefined();

    await keepRun(worked);
    const undoRemove = await removeRun(worked.id);
    await keepRun(noted(worked));
    await expect(undoRemove()).rejects.toMatchObject({ what: 'went-on' });
    expect(await row()).toEqual(noted(worked));
  });

  test('is undone where one only looked around since', async () => {
    const undo = await changeRun(worked.id, reset);
    await meanwhile((run) => moveTo(run, 'd-three', 3));
    await undo();
    expect(await row()).toEqual(worked);
  });

  test('is done once, and undone, when the write is repeated after a lost connection', async () => {
    const { changeRow } = journal;
    vi.spyOn(journal, 'changeRow').mockImplementationOnce(async (store, id, change) => {
      await changeRow(store, id, change);
      await changeRow(store, id, change);
    });
    const undo = await changeRun(worked.id, (run, now) => rename(run, `${run.name}!`, now));
    expect((await row())?.name).toBe(`${worked.name}!`);
    await undo();
    expect(await row()).toEqual(worked);
  });
});

test.each([
  ['changed', () => changeRun(worked.id, reset)],
  ['removed', () => removeRun(worked.id)],
])('a run that is gone is not %s, and whoever asked for it is told', async (_what, act) => {
  await removeMeanwhile();
  await expect(act()).rejects.toMatchObject({ name: 'RunConflict', what: 'removed' });
  expect(await row()).toBeUndefined();
});
