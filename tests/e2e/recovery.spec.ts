/** Damage to a real profile while the browser is closed. Each must be noticed or do no harm, and nothing may be lost. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { fareWith, makeProfiles, NOTES, type Profiles } from '@/scripts/bench/safety/damaged-profiles';
import { engines } from '@/scripts/bench/safety/damages';

for (const engine of engines) {
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

    for (const [name, damage] of Object.entries(engine.damages)) {
      test(`nothing is lost when ${name}`, async () => {
        expect(await fareWith(profiles, engine, damage)).toMatchObject({ back: NOTES });
      });
    }

    test('nothing happens to the notes of a whole profile', async () => {
      expect(await fareWith(profiles, engine, null)).toEqual({ back: NOTES, wasNoticed: false });
    });
  });
}
