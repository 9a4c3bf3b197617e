import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { noteBox, openNotes, storedBodies, TALL } from '@/scripts/bench/safety/panel';
import { startKillable } from './killable-browser';

/** Kills in `npm test`; `KILLS=200` for the long run. */
const KILLS = Number(process.env.KILLS ?? 4);

test(`no note is lost in ${KILLS} kills right after "Saved"`, async () => {
  test.setTimeout(KILLS * 15_000);
  const profile = await mkdtemp(path.join(tmpdir(), 'field-guide-kill-'));
  const saved: string[] = [];
  for (let round = 0; round <= KILLS; round += 1) {
    const browser = await startKillable(profile);
    const panel = await browser.openPanelInTab();
    await panel.setViewportSize(TALL);
    await openNotes(panel);
    await panel.getByRole('radio', { name: 'All' }).check({ force: true });
    // The latest first; so many of them are drawn in such a window.
    await expect(panel.locator('[data-note-id] h3')).toContainText(saved.slice(-20).reverse());
    expect((await storedBodies(panel)).sort()).toEqual(saved.toSorted());
    if (round < KILLS) {
      const text = `Note ${round}, ${crypto.randomUUID()}`;
      await noteBox(panel).fill(text);
      await panel.getByRole('button', { name: 'Save note' }).click();
      await panel
        .getByText(/^Saved/)
        .first()
        .waitFor();
      await browser.kill();
      saved.push(text);
    } else {
      await browser.kill();
    }
  }
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
