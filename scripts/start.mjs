// Sets up, builds, and opens the demo workspace in a browser with the extension. Without a display: leaves pictures.
import { ensureBrowser } from './setup/browser.mjs';
import { setUp } from './setup/index.mjs';
import { run } from './setup/shell.mjs';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

try {
  const env = setUp();
  const demoEnv = { ...env, CHROMIUM: ensureBrowser(env) };
  run('wxt', ['build'], { env: demoEnv });
  run('vite', ['build', 'demo', '--logLevel', 'warn'], { env: demoEnv });
  const script = hasDisplay && !process.env.CI ? 'scripts/demo/open.ts' : 'scripts/demo/pictures.ts';
  run('node', ['--import', 'tsx', script], { env: demoEnv });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
