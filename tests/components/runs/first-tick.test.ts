import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type * as actionsOfPage from '@/components/runs/actions';
import { changeRow, listRows } from '@/services/journal/journal';
import { fakeShelf } from '../guide/fake-shelf';
import { fakeArea, fakeStep } from '../../lib/guide/fake-area';

const screens = ['custom-automation-editor'];
const area = fakeArea([fakeStep({ id: 'd-one', screens }), fakeStep({ id: 'd-two', screens })]);
const here = { shelf: fakeShelf({ area }), list: 'set-up', passports: null } as const;
const DONE = { state: 'done', value: '' } as const;

/** A window: each has the modules for itself, all have the database and the locks. */
async function openWindow(): Promise<typeof actionsOfPage> {
  vi.resetModules();
  return import('@/components/runs/actions');
}

/** Web Locks as browsers have them: one after the other, with the outcome of the work. */
function installLocks(): void {
  const queues = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>) => {
    const done = (queues.get(name) ?? Promise.resolve()).then(work);
    queues.set(
      name,
      done.catch(() => undefined),
    );
    return done;
  };
  vi.stubGlobal('navigator', { locks: { request } });
}

beforeEach(async () => {
  for (const { id } of await listRows('runs')) await changeRow('runs', id, () => null);
});
afterEach(() => vi.unstubAllGlobals());

test('two windows that tick first at the same moment start one run', async () => {
  installLocks();
  const [one, other] = [await openWindow(), await openWindow()];
  const started = await Promise.all([one.tickHere(here, 'd-one', DONE), other.tickHere(here, 'd-two', DONE)]);
  const [run, ...more] = await listRows('runs');
  expect(more).toEqual([]);
  expect(run?.states).toMatchObject({ 'd-one': { state: 'done' }, 'd-two': { state: 'done' } });
  expect(started.filter((each) => each !== null)).toHaveLength(1);
});

test('without locks, two quick ticks of one window start one run all the same', async () => {
  const page = await openWindow();
  await Promise.all([page.tickHere(here, 'd-one', DONE), page.tickHere(here, 'd-two', DONE)]);
  expect(await listRows('runs')).toHaveLength(1);
});

test('a tick that fails does not stand in the way of the next', async () => {
  installLocks();
  const page = await openWindow();
  const journal = await import('@/services/journal/journal');
  vi.spyOn(journal, 'changeRow').mockRejectedValueOnce(new Error('full'));
  await expect(page.tickHere(here, 'd-one', DONE)).rejects.toThrow('full');
  await page.tickHere(here, 'd-one', DONE);
  expect(await listRows('runs')).toHaveLength(1);
});
