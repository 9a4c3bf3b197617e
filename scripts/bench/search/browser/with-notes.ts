import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch, type ExtensionBrowser } from '@/scripts/browser/launch';
import { buildBackup, steadyNote } from '@/tests/corpus/import/files';
import { fakeCorpus } from '../../fake-corpus';
import { chooseFile, ended, offered, pressImport } from '../../safety/import-dialog';

const A_LONG_TIME = 15 * 60_000;
/** The browser rests when all its processes take less than this share of a core for so many seconds. */
const RESTING = { share: 0.1, seconds: 7 };

/** A browser with so many notes, brought in as a user brings them in, and at rest: an index of them is made by then. */
export async function browserWithNotes(count: number): Promise<ExtensionBrowser> {
  const ext = await launch({ viewport: { width: 420, height: 560 } });
  // The compiler of this script names functions, and pages do not know its helper.
  await ext.context.addInitScript('globalThis.__name = (named) => named');
  if (count > 0) await importNotes(ext, count);
  const popup = await ext.openPage('popup');
  await popup.locator('[data-ready]').waitFor();
  await rest(ext);
  await popup.close();
  return ext;
}

async function importNotes(ext: ExtensionBrowser, count: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'field-guide-search-'));
  try {
    const file = path.join(folder, 'notes.zip');
    const notes = fakeCorpus(count).map((note, at) =>
      steadyNote({ ...note, updatedAt: Date.UTC(2026, 0, 1) + at }),
    );
    writeFileSync(file, buildBackup({ notes }));
    const options = await ext.openPage('options');
    options.setDefaultTimeout(A_LONG_TIME);
    await chooseFile(options, file);
    const isOffered = (await offered(options, A_LONG_TIME)) === count;
    if (isOffered) await pressImport(options);
    if (!isOffered || !(await ended(options, A_LONG_TIME))) throw new Error('The notes were not imported.');
    await options.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Wait until nothing is done behind the scenes any more. */
async function rest({ cdp }: ExtensionBrowser): Promise<void> {
  const spent = async () => {
    const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  let before = await spent();
  for (let calm = 0, waited = 0; calm < RESTING.seconds && waited < A_LONG_TIME / 1000; waited += 1) {
    await new Promise((next) => setTimeout(next, 1000));
    const now = await spent();
    calm = now - before < RESTING.share ? calm + 1 : 0;
    before = now;
  }
}

/** The title of a note that every corpus has, as far as it would be typed. */
export const titleOfFirst = (): string => fakeCorpus(1)[0]?.title.split(' ').slice(0, 3).join(' ') ?? '';
