/** Damage to a real profile while the browser is closed. Each must be noticed or do no harm, and nothing may be lost. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { fareWith, makeProfiles, NOTES, type Profiles } from '@/scripts/bench/safety/damaged-profiles';
import { engines } from '@/scripts/bench/safety/damages';

/** In `npm test` each damage is done on one of the engines, by turns; `DAMAGES=all` for all of them on both. */
const isTried = (damage: number, engine: number): boolean =>
  process.env.DAMAGES === 'all' || damage % engines.length === engine;

for (const [turn, engine] of engines.entries()) {
  test.describe(`on ${engine.name}`, () => {
    test.describe.configure({ mode: 'serial' });
    let folder = '';
    let profiles: Profiles;

    test.beforeAll(async () => {
      test.setTimeout(120_000);
      folder = await mkdtemp(path.join(tmpdir(), 'field-guide-recovery-'));
      profiles = await makeProfiles(folder, engine);
    });

    test.afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

    for (const [index, [name, damage]] of Object.entries(engine.damages).entries()) {
      if (!isTried(index, turn)) continue;
      test(`nothing is lost when ${name}`, async () => {
        expect(await fareWith(profiles, engine, damage)).toMatchObject({ back: NOTES });
      });
    }

    test('nothing happens to the notes of a whole profile', async () => {
      expect(await fareWith(profiles, engine, null)).toEqual({ back: NOTES, wasNoticed: false });
    });
  });
}
