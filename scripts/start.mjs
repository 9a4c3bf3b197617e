// Sets up, builds, and opens the demo workspace in a browser with the extension. Without a display: leaves pictures.
import { ensureBrowser } from './setup/browser.mjs';
import { main, setUp } from './setup/index.mjs';
import { run } from './setup/shell.mjs';
import { nodeArguments } from './setup/tools.mjs';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

main(() => {
  const { node, env } = setUp();
  const demoEnv = { ...env, CHROMIUM: ensureBrowser(node, env) };
  const tool = (name, ...args) => run(node, nodeArguments(name, args), { env: demoEnv });
  tool('wxt', 'build');
  tool('vite', 'build', 'demo', '--logLevel', 'warn');
  tool(hasDisplay && !process.env.CI ? 'scripts/demo/open.ts' : 'scripts/demo/pictures.ts');
});
