import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { root, run } from './shell.mjs';
import { nodeArguments } from './tools.mjs';

/** Where Chromium and browsers made from it are usually installed. Branded Chrome and Edge load extensions the same way. */
const PLACES = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ]
      .filter(() => process.env[variable])
      .map((file) => path.join(process.env[variable], file)),
  ),
};

function installed() {
  const chosen = process.env.CHROMIUM;
  if (chosen && !existsSync(chosen))
    throw new Error(`CHROMIUM names ${chosen}, but there is nothing. Correct it or leave it out.`);
  if (chosen) return chosen;
  return PLACES[process.platform]?.find((place) => existsSync(place)) ?? downloaded();
}

/** Playwright's own download, if it was made before. */
function downloaded() {
  const { chromium } = createRequire(path.join(root, 'package.json'))('playwright-core');
  const place = chromium.executablePath();
  return existsSync(place) ? place : undefined;
}

const has = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

function installWithApt() {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', '-y', '-q', ...args];
    run(command, rest, { quiet: true, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  console.error('Installing Chromium with the system’s package manager …');
  try {
    apt('update');
  } catch {
    // One broken list must not keep the others from being used.
  }
  apt('install', '--no-install-recommends', 'chromium', 'fonts-liberation');
}

function tryEach(ways) {
  for (const way of ways) {
    try {
      way();
    } catch {
      continue; // the next way may work; the sentence below says what to do if none does
    }
    const found = installed();
    if (found) return found;
  }
  return undefined;
}

/**
 * A Chromium to run the demo and the browser tests in: the one named by CHROMIUM, an installed one, or one that
 * is installed now, by the system's package manager or by Playwright.
 *
 * @param node - The Node to run Playwright's installer with.
 * @param env - Environment with the project's programs on the path.
 * @returns Absolute path of the browser.
 * @throws Error with a sentence for the user where none can be had.
 */
export function ensureBrowser(node, env) {
  const ways = [
    ...(process.platform === 'linux' && has('apt-get') ? [installWithApt] : []),
    () => run(node, nodeArguments('playwright', ['install', 'chromium']), { env, quiet: true }),
  ];
  const found = installed() ?? tryEach(ways);
  if (found) return found;
  throw new Error(
    'No Chromium was found and none could be installed. Nothing else is missing. ' +
      'Install Chromium (Debian: sudo apt-get install chromium), or set CHROMIUM to the path of a browser made from it, and try again.',
  );
}
