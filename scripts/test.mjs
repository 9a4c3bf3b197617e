// Everything CI checks, in the order in which a fault is cheapest to find. `npm test` sets up what is missing first.
import { ensureBrowser } from './setup/browser.mjs';
import { main, setUp } from './setup/index.mjs';
import { run } from './setup/shell.mjs';
import { nodeArguments } from './setup/tools.mjs';

const STEPS = [
  ['Format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['Lint', 'eslint', '--max-warnings', '0', '.'],
  ['Types', 'tsc', '--noEmit'],
  ['Guide', 'scripts/check-content.ts'],
  ['Unit tests', 'vitest', 'run'],
  ['Build', 'wxt', 'build'],
  ['Demo workspace', 'vite', 'build', 'demo', '--logLevel', 'warn'],
  ['Built files', 'vitest', 'run', '--config', 'vitest.build.config.ts'],
  ['Browser tests', 'playwright', 'test'],
];

main(() => {
  const { node, env } = setUp();
  const testEnv = { ...env, CHROMIUM: ensureBrowser(node, env) };
  for (const [name, tool, ...args] of STEPS) {
    const start = performance.now();
    console.log(`\n— ${name}`);
    run(node, nodeArguments(tool, args), { env: testEnv });
    console.log(`— ${name}: good (${Math.round((performance.now() - start) / 1000)} s)`);
  }
});
