/** The service worker is stopped in the middle of its work, as the browser does when it wants: nobody notices. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { serveDemo } from '@/demo/serve';
import { launch } from '@/scripts/browser/launch';
import { median } from '../median';
import { atMost, exactly, type Figure, told } from '../safety/figure';
import { openNotes, saveNote, storedBodies } from '../safety/panel';
import { between, seeded } from '../safety/random';
import { timeUntil } from './time-until';

/** What the panel itself sees. */
declare const chrome: typeof Browser;

const HOME = 'https://ws.planhat.com/acme/home';
const STOPS = [
  { link: 'Calendar', screen: 'calendar' },
  { link: 'Email Manager', screen: 'email-manager' },
  { link: 'Notifications', screen: 'notifications' },
  { link: 'Timesheets', screen: 'timesheets' },
] as const;
/** A report and what comes of it take about so long: the stop falls somewhere among them. */
const WORK_MS = 60;

/** What one stop did. */
interface Round {
  /** The worker was running and is gone. */
  stopped: boolean;
  /** Milliseconds from the stop until the panel showed the new screen and nothing in it was waiting. */
  followed: number;
  /** Milliseconds from the stop until the note was saved. */
  saved: number;
}

interface Stopper {
  /** Answers whether a worker was at work that is gone now. */
  stop(): Promise<boolean>;
}

/** Through the panel: the protocol stops the workers of a page's own origin. */
async function openStopper(panel: Page): Promise<Stopper> {
  const session = await panel.context().newCDPSession(panel);
  let status: string | undefined;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    status = versions.at(-1)?.runningStatus ?? status;
  });
  await session.send('ServiceWorker.enable');
  return {
    async stop() {
      const ran = status === 'running';
      const gone = new Promise<boolean>((resolve) => {
        session.on('ServiceWorker.workerVersionUpdated', function hear({ versions }) {
          if (versions.at(-1)?.runningStatus !== 'stopped') return;
          session.off('ServiceWorker.workerVersionUpdated', hear);
          resolve(true);
        });
      });
      await session.send('ServiceWorker.stopAllWorkers');
      return ran && (await Promise.race([gone, pause(2000, false)]));
    },
  };
}

/** Reports of tabs that are kept; asked for in the panel, as the worker is another one each time. */
const keptReports = (panel: Page): Promise<number> =>
  panel.evaluate(async () => {
    const kept = await chrome.storage.session.get<Record<string, unknown>>();
    return Object.keys(kept).filter((key) => key.startsWith('screen-')).length;
  });

const follows = (panel: Page, screen: string): Promise<boolean> =>
  panel.evaluate(
    (wanted) =>
      document.querySelector('[data-screen]')?.getAttribute('data-screen') === wanted &&
      !document.querySelector('[aria-busy="true"]'),
    screen,
  );

/** A note is saved and the page goes elsewhere; in the middle of both the worker is stopped. */
async function round(
  { page, panel, stopper }: { page: Page; panel: Page; stopper: Stopper },
  { text, goal, after }: { text: string; goal: (typeof STOPS)[number]; after: number },
): Promise<Round> {
  const saving = saveNote(panel, text).then(() => performance.now());
  await page.getByRole('link', { name: goal.link, exact: true }).click();
  await pause(after);
  const stopping = performance.now();
  const stopped = await stopper.stop();
  const followed = await timeUntil(stopping, () => follows(panel, goal.screen));
  return { stopped, followed, saved: Math.max(0, (await saving) - stopping) };
}

/** Some stops, each at another moment. */
export async function benchStops(stops: number, seed: number): Promise<Figure[]> {
  const random = seeded(seed);
  const ext = await launch();
  const rounds: Round[] = [];
  let stored: string[];
  let reports: number;
  try {
    await serveDemo(ext.context);
    const page = await ext.context.newPage();
    await page.goto(HOME);
    const panel = await ext.openPanel(page);
    await openNotes(panel);
    const stopper = await openStopper(panel);
    for (let number = 0; number < stops; number += 1) {
      const goal = STOPS[number % STOPS.length] ?? STOPS[0];
      const work = {
        text: `Stop ${number}: ${'words '.repeat(50)}end`,
        goal,
        after: between(random, 0, WORK_MS),
      };
      rounds.push(await round({ page, panel, stopper }, work));
    }
    stored = await storedBodies(panel);
    reports = await keptReports(panel);
  } finally {
    await ext.context.close();
  }
  const whole = stored.filter((body) => /^Stop \d+: (?:words ){50}end$/.test(body));
  const followed = rounds.map((each) => each.followed);
  return [
    exactly(
      'times the worker was running and was stopped',
      rounds.filter(({ stopped }) => stopped).length,
      stops,
    ),
    told('until the panel shows the new screen, median (ms)', median(followed)),
    atMost('until the panel shows it and nothing waits, slowest (ms)', Math.max(...followed), 2000),
    atMost('until a note is saved, slowest (ms)', Math.max(...rounds.map(({ saved }) => saved)), 2000),
    exactly('notes that were saved, whole', new Set(whole).size, stops),
    exactly('notes that are not whole', stored.length - whole.length, 0),
    exactly('notes that are there twice', whole.length - new Set(whole).size, 0),
    exactly('reports of the one tab that are kept', reports, 1),
  ];
}
