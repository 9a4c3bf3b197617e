// Everything CI checks, in the order in which a fault is cheapest to find. `npm test` sets up what is missing first.
import { ensureBrowser } from './setup/browser.mjs';
import { setUp } from './setup/index.mjs';
import { run } from './setup/shell.mjs';

const STEPS = [
  ['Format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['Lint', 'eslint', ['--max-warnings', '0', '.']],
  ['Types', 'tsc', ['--noEmit']],
  ['Guide', 'node', ['--import', 'tsx', 'scripts/check-content.ts']],
  ['Unit tests', 'vitest', ['run']],
  ['Build', 'wxt', ['build']],
  ['Demo workspace', 'vite', ['build', 'demo', '--logLevel', 'warn']],
  ['Built files', 'vitest', ['run', '--config', 'vitest.build.config.ts']],
  ['Browser tests', 'playwright', ['test']],
];

const env = setUp();
const testEnv = { ...env, CHROMIUM: ensureBrowser(env) };
try {
  for (const [name, command, args] of STEPS) {
    const start = performance.now();
    console.log(`\n— ${name}`);
    run(command, args, { env: testEnv });
    console.log(`— ${name}: good (${Math.round((performance.now() - start) / 1000)} s)`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
