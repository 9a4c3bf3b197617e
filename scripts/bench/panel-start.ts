/** How long the panel takes to show a screen's guide, with the guide as it is and with one ten times as large. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveDemo } from '@/demo/serve';
import { demoScreens } from '@/demo/tour';
import { visitStop } from '@/demo/visit';
import { areaList, loadArea, type AreaMeta } from '@/content/areas';
import { EXTENSION, launch, type ExtensionBrowser } from '@/scripts/browser/launch';
import { areaFile } from '@/scripts/bundle/sizes';

const STOP = 'Custom automation editor';
const TIMES = 10;
const ROUNDS = 15;

/** What the area would be like if nine further guides of the same size were added to it, for other screens. */
async function grown({ id }: AreaMeta): Promise<string> {
  const area = await loadArea(id);
  const more = Array.from({ length: TIMES - 1 }, (_, copy) =>
    area.entries.map((entry) => ({ ...entry, id: `${entry.id}-${copy}`, screens: ['home'] })),
  );
  return JSON.stringify({ ...area, entries: [...area.entries, ...more.flat()] });
}

/** A copy of the built extension with the large guide in it. */
async function buildGrown(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'field-guide-grown-'));
  cpSync(EXTENSION, folder, { recursive: true });
  for (const meta of areaList) {
    const file = path.join(folder, areaFile(meta));
    const [ending] = /export\s*\{\s*\w+ as default\s*\};?\s*$/.exec(readFileSync(file, 'utf8')) ?? [];
    if (ending === undefined) throw new Error(`The file of ${meta.slug} does not end as expected.`);
    const name = /(\w+) as default/.exec(ending)?.[1] ?? '';
    writeFileSync(file, `const ${name}=${await grown(meta)};${ending}`);
  }
  return folder;
}

async function besideTheApp(extension: string): Promise<ExtensionBrowser> {
  const ext = await launch({ extension });
  await serveDemo(ext.context);
  const stop = demoScreens.find(({ title }) => title === STOP);
  if (!stop) throw new Error(`The demo has lost "${STOP}".`);
  await visitStop(await ext.context.newPage(), stop);
  return ext;
}

/** Milliseconds from the start of the page to the frame that shows the guide. */
async function start({ context, id }: ExtensionBrowser): Promise<number> {
  const panel = await context.newPage();
  await panel.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('[data-ready] [data-entry-id]')) return;
      watch.disconnect();
      requestAnimationFrame(() =>
        document.documentElement.setAttribute('data-bench', `${performance.now()}`),
      );
    });
    watch.observe(document, { childList: true, subtree: true, attributes: true });
  });
  await panel.goto(`chrome-extension://${id}/sidepanel.html`);
  const shown = panel.locator('html[data-bench]');
  await shown.waitFor({ state: 'attached' });
  const time = Number(await shown.getAttribute('data-bench'));
  await panel.close();
  return time;
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Medians of pairs measured in turn, so that a busy moment of the machine meets both. */
export async function benchPanelStart(): Promise<Record<string, number>> {
  const folder = await buildGrown();
  const browsers = [await besideTheApp(EXTENSION), await besideTheApp(folder)] as const;
  const [now, large] = browsers;
  const times = { now: [] as number[], large: [] as number[] };
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      times.now.push(await start(now));
      times.large.push(await start(large));
    }
  } finally {
    await Promise.all(browsers.map(({ context }) => context.close()));
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    'panel start (ms)': Math.round(median(times.now)),
    'with ten times the guide (ms)': Math.round(median(times.large)),
    ratio: Math.round((median(times.large) / median(times.now)) * 100) / 100,
  };
}
